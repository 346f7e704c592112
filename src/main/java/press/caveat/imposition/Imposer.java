package press.caveat.imposition;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.DUPLEX;

/**
 * Puts pages on sheets, each page at 100 % and as it was laid out. What comes out is for printing
 * only; same pages and details, same bytes.
 */
public final class Imposer {
  /** No creep: sheets are folded but not trimmed. */
  public static final double NO_CREEP = 0;

  private static final double MOST_CREEP = 0.5;

  /** By how much a page may exceed its place, in points: a tenth of a millimetre. */
  private static final double TOLERANCE = SheetPaper.points(0.1);

  private final PrintDetails details;

  public Imposer(PrintDetails details) {
    this.details = Objects.requireNonNull(details, "details");
  }

  /**
   * A booklet: two pages on each side of landscape sheets, to be printed on both sides, turned over
   * the short edge and folded; pages lie against the fold.
   *
   * @param pdf pages of the folded size: A5 for A4, half-letter for Letter
   * @param creepPerSheet by how many millimetres the pages of each sheet are nearer to the fold
   *     than those of the sheet around it, 0 to 0.5
   * @throws IllegalArgumentException if the pages do not fit a half, are rotated, or there are none
   */
  public byte[] booklet(byte[] pdf, SheetPaper paper, double creepPerSheet) {
    if (!(creepPerSheet >= NO_CREEP && creepPerSheet <= MOST_CREEP)) {
      throw new IllegalArgumentException("creep: " + creepPerSheet);
    }
    try (SheetFile file = SheetFile.of(pdf)) {
      SaddleStitch stitch = SaddleStitch.of(file.pageCount());
      for (Signature signature : stitch.signatures()) {
        for (Sheet sheet : signature.sheets()) {
          double creep = SheetPaper.points(creepPerSheet * (sheet.number() - 1));
          side(file, paper, sheet.front(), creep);
          side(file, paper, sheet.back(), creep);
        }
      }
      long identifier = FileDescription.identifier(pdf, details, paper, creepPerSheet);
      DUPLEX duplex = DUPLEX.DuplexFlipShortEdge;
      file.describe(new FileDescription(details, duplex, labels(stitch), identifier));
      return file.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Cards: several pages on one side of a sheet, row by row, with marks along which they are cut.
   *
   * @param pdf pages of one size, a card's, at most {@link CardsPerSheet#largestWidth} by {@link
   *     CardsPerSheet#largestHeight} or the same on its side
   * @throws IllegalArgumentException if the pages differ in size, do not fit, are rotated, or there
   *     are none
   */
  public byte[] nUp(byte[] pdf, CardsPerSheet count, SheetPaper paper) {
    try (SheetFile file = SheetFile.of(pdf)) {
      PDRectangle card = file.area(1);
      CardSheet sheet = CardSheet.of(count, card.getWidth(), card.getHeight(), paper);
      List<String> labels = new ArrayList<>();
      for (int first = 1; first <= file.pageCount(); first += sheet.cards()) {
        cards(file, sheet, first);
        labels.add(SheetLabels.numbered(details.labels().sheet(), labels.size() + 1));
      }
      long identifier = FileDescription.identifier(pdf, details, paper, count);
      file.describe(new FileDescription(details, DUPLEX.Simplex, labels, identifier));
      return file.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void side(SheetFile file, SheetPaper paper, SheetSide pages, double creep)
      throws IOException {
    double fold = paper.longEdge() / 2;
    double height = paper.shortEdge();
    try (SheetFile.Side side = file.addSide(paper.longEdge(), height)) {
      if (pages.left() != SheetSide.BLANK) {
        PDRectangle area = fitting(file, pages.left(), paper);
        Rectangle2D half = new Rectangle2D.Double(0, 0, fold, height);
        double x = fold - area.getWidth() + creep;
        side.place(pages.left(), x, (height - area.getHeight()) / 2, half);
      }
      if (pages.right() != SheetSide.BLANK) {
        PDRectangle area = fitting(file, pages.right(), paper);
        Rectangle2D half = new Rectangle2D.Double(fold, 0, fold, height);
        side.place(pages.right(), fold - creep, (height - area.getHeight()) / 2, half);
      }
    }
  }

  private static PDRectangle fitting(SheetFile file, int page, SheetPaper paper) {
    PDRectangle area = file.area(page);
    if (area.getWidth() > paper.longEdge() / 2 + TOLERANCE
        || area.getHeight() > paper.shortEdge() + TOLERANCE) {
      throw new IllegalArgumentException("page " + page + " does not fit half a sheet: " + area);
    }
    return area;
  }

  private static void cards(SheetFile file, CardSheet sheet, int first) throws IOException {
    int last = Math.min(first + sheet.cards() - 1, file.pageCount());
    try (SheetFile.Side side = file.addSide(sheet.width(), sheet.height())) {
      for (int page = first; page <= last; page++) {
        PDRectangle area = file.area(page);
        if (Math.abs(area.getWidth() - sheet.cardWidth()) > TOLERANCE
            || Math.abs(area.getHeight() - sheet.cardHeight()) > TOLERANCE) {
          throw new IllegalArgumentException("card " + page + " has another size: " + area);
        }
        Rectangle2D place = sheet.place(page - first);
        side.place(page, place.getX(), place.getY(), place);
      }
      for (Line2D mark : sheet.marks()) {
        side.mark(mark);
      }
    }
  }

  private List<String> labels(SaddleStitch stitch) {
    SheetLabels patterns = details.labels();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < stitch.signatures().size(); i++) {
      String signature =
          stitch.signatures().size() == 1
              ? ""
              : SheetLabels.numbered(patterns.signature(), i + 1) + ", ";
      for (Sheet sheet : stitch.signatures().get(i).sheets()) {
        labels.add(signature + SheetLabels.numbered(patterns.front(), sheet.number()));
        labels.add(signature + SheetLabels.numbered(patterns.back(), sheet.number()));
      }
    }
    return labels;
  }
}
