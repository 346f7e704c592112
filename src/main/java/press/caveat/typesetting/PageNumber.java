package press.caveat.typesetting;

/**
 * How a page is counted, for those who label pages.
 *
 * @param position in the document, from 1
 * @param sequence 0 until the first {@code -fs-page-sequence: start}, then one more at each
 * @param number in its sequence, from 1: what {@code counter(page)} prints
 */
public record PageNumber(int position, int sequence, int number) {
  public PageNumber {
    if (position < 1 || sequence < 0 || number < 1) {
      throw new IllegalArgumentException(
          "no such page: " + position + ", " + sequence + ", " + number);
    }
  }

  /** Whether the count began anew before this page: it is no front matter. */
  public boolean isRestarted() {
    return sequence > 0;
  }
}
