package press.caveat.imposition;

/**
 * One side of a landscape sheet, the pages on its halves.
 *
 * @param left the source page on the left half, from 1, or {@link #BLANK}
 * @param right the source page on the right half, from 1, or {@link #BLANK}
 */
public record SheetSide(int left, int right) {
  /** In place of a page: an empty half. */
  public static final int BLANK = 0;

  public SheetSide {
    if (left < BLANK || right < BLANK) {
      throw new IllegalArgumentException("no such page: " + left + ", " + right);
    }
  }
}
