package press.caveat.imposition;

import java.util.List;

/**
 * Sheets that are folded together, one inside the other.
 *
 * @param sheets from the outermost to the innermost, at most {@link #MOST_SHEETS}
 */
public record Signature(List<Sheet> sheets) {
  /** 64 pages; more 80 g paper does not fold to a clean spine. */
  public static final int MOST_SHEETS = 16;

  /** Folded once, a sheet has two leaves of two pages. */
  public static final int PAGES_PER_SHEET = 4;

  public Signature {
    sheets = List.copyOf(sheets);
    if (sheets.isEmpty() || sheets.size() > MOST_SHEETS) {
      throw new IllegalArgumentException("no signature has " + sheets.size() + " sheets");
    }
  }
}
