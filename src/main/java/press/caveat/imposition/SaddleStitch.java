package press.caveat.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The order of a booklet's pages on its sheets. A booklet of 8 pages has the sheets (8, 1 / 2, 7)
 * and (6, 3 / 4, 5).
 *
 * <p>Where the pages do not fill the last sheet, the empty ones stand right before the last page,
 * the back cover, which therefore stays outside. A booklet of one or two pages, a cover and a
 * disclaimer, has no back cover; its empty pages are the last.
 *
 * @param pages how many pages the source has
 * @param signatures in reading order, as even in size as can be
 */
public record SaddleStitch(int pages, List<Signature> signatures) {
  /** With fewer there is no back cover, and an empty page would part cover and disclaimer. */
  private static final int FEWEST_WITH_BACK_COVER = 3;

  public SaddleStitch {
    signatures = List.copyOf(signatures);
    int room = signatures.stream().mapToInt(s -> s.sheets().size()).sum();
    if (pages < 1 || ceilDiv(pages, Signature.PAGES_PER_SHEET) != room) {
      throw new IllegalArgumentException(pages + " pages do not need " + room + " sheets");
    }
  }

  /** With as few signatures as {@link Signature#MOST_SHEETS} allows. */
  public static SaddleStitch of(int pages) {
    return of(pages, Signature.MOST_SHEETS);
  }

  /**
   * With as few signatures as a limit allows.
   *
   * @param pages at least 1
   * @param mostSheets the most sheets a signature may have, 1 to {@link Signature#MOST_SHEETS}
   */
  public static SaddleStitch of(int pages, int mostSheets) {
    if (pages < 1 || mostSheets < 1 || mostSheets > Signature.MOST_SHEETS) {
      throw new IllegalArgumentException(pages + " pages, " + mostSheets + " sheets a signature");
    }
    int sheets = ceilDiv(pages, Signature.PAGES_PER_SHEET);
    int count = ceilDiv(sheets, mostSheets);
    List<Signature> signatures = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < count; i++) {
      int size = ceilDiv(sheets - before, count - i);
      signatures.add(signature(pages, sheets, before, size));
      before += size;
    }
    return new SaddleStitch(pages, signatures);
  }

  /** How many sheets the booklet has. */
  public int sheets() {
    return signatures.stream().mapToInt(signature -> signature.sheets().size()).sum();
  }

  /** How many pages were added to fill the sheets. */
  public int blanks() {
    return sheets() * Signature.PAGES_PER_SHEET - pages;
  }

  private static Signature signature(int pages, int allSheets, int sheetsBefore, int size) {
    int last = size * Signature.PAGES_PER_SHEET;
    IntUnaryOperator source =
        page ->
            source(
                page + sheetsBefore * Signature.PAGES_PER_SHEET,
                pages,
                allSheets * Signature.PAGES_PER_SHEET);
    return new Signature(
        IntStream.range(0, size).mapToObj(sheet -> sheet(sheet, last, source)).toList());
  }

  /** From the outside in, a sheet takes the two last pages left and the two first. */
  private static Sheet sheet(int index, int last, IntUnaryOperator source) {
    return new Sheet(
        index + 1,
        side(last - 2 * index, 2 * index + 1, source),
        side(2 * index + 2, last - 2 * index - 1, source));
  }

  private static SheetSide side(int left, int right, IntUnaryOperator source) {
    return new SheetSide(source.applyAsInt(left), source.applyAsInt(right));
  }

  /** The source page that becomes a page of the booklet, which has {@code room} pages. */
  private static int source(int page, int pages, int room) {
    if (pages < FEWEST_WITH_BACK_COVER) {
      return page <= pages ? page : SheetSide.BLANK;
    }
    if (page == room) {
      return pages;
    }
    return page < pages ? page : SheetSide.BLANK;
  }

  private static int ceilDiv(int value, int divisor) {
    return (value + divisor - 1) / divisor;
  }
}
