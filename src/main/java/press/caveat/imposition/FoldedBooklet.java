package press.caveat.imposition;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * A booklet as it is in the reader's hands: its sheets printed on both sides, turned over the short
 * edge, folded in the middle with the front outside, put into one another, and the signatures laid
 * one behind the other. Pages are counted from 1, empty ones too.
 *
 * <p>Not for several threads at once.
 */
public final class FoldedBooklet implements AutoCloseable {
  private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)\\D*$");

  private final PDDocument pdf;
  private final List<Half> halves;
  private final Map<Integer, String> texts = new HashMap<>();

  private FoldedBooklet(PDDocument pdf, List<Integer> sheets) {
    this.pdf = pdf;
    this.halves = fold(pdf, sheets);
  }

  /**
   * Folds as the page labels tell: a new signature begins where the number of sheets begins again
   * at 1; without labels, all sheets are folded together.
   *
   * @throws IllegalArgumentException if the file is no PDF, a side of a sheet is missing, rotated
   *     or not landscape
   */
  public static FoldedBooklet of(byte[] booklet) {
    try {
      PDDocument pdf = Loader.loadPDF(booklet);
      try {
        return new FoldedBooklet(pdf, signatures(pdf));
      } catch (IOException | RuntimeException e) {
        pdf.close();
        throw e;
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("this booklet cannot be read", e);
    }
  }

  /** How many pages there are, four for each sheet. */
  public int pages() {
    return halves.size();
  }

  /** The text of a page as it is seen, top to bottom; the empty string for an empty page. */
  public String text(int page) throws IOException {
    if (!texts.containsKey(page)) {
      read(halves.get(page - 1).side());
    }
    return texts.get(page);
  }

  /** Both halves at once, for a side takes long to read. */
  private void read(int side) throws IOException {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.setSortByPosition(true);
    PDRectangle whole = pdf.getPage(side).getCropBox();
    for (int page = 1; page <= pages(); page++) {
      if (halves.get(page - 1).side() == side) {
        stripper.addRegion(String.valueOf(page), halves.get(page - 1).fromTop(whole));
      }
    }
    stripper.extractRegions(pdf.getPage(side));
    for (String page : stripper.getRegions()) {
      texts.put(Integer.valueOf(page), stripper.getTextForRegion(page).strip());
    }
  }

  /** A page as it looks, the whole half of the sheet, at so many dots per inch. */
  public BufferedImage image(int page, int dotsPerInch) throws IOException {
    Half half = halves.get(page - 1);
    PDPage side = pdf.getPage(half.side());
    PDRectangle whole = side.getCropBox();
    side.setCropBox(half.box());
    try {
      return new PDFRenderer(pdf).renderImageWithDPI(half.side(), dotsPerInch);
    } finally {
      side.setCropBox(whole);
    }
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }

  /** How many sheets each signature has. */
  private static List<Integer> signatures(PDDocument pdf) throws IOException {
    int sides = pdf.getNumberOfPages();
    if (sides == 0 || sides % 2 != 0) {
      throw new IllegalArgumentException(sides + " sides are no sheets");
    }
    for (PDPage side : pdf.getPages()) {
      PDRectangle paper = side.getCropBox();
      if (side.getRotation() != 0 || paper.getWidth() <= paper.getHeight()) {
        throw new IllegalArgumentException("a side is rotated or upright");
      }
    }
    PDPageLabels ranges = pdf.getDocumentCatalog().getPageLabels();
    String[] labels = ranges == null ? new String[0] : ranges.getLabelsByPageIndices();
    List<Integer> sheets = new ArrayList<>(List.of(0));
    for (int side = 0; side < sides; side += 2) {
      if (side > 0 && side < labels.length && isFirst(labels[side])) {
        sheets.add(0);
      }
      sheets.set(sheets.size() - 1, sheets.get(sheets.size() - 1) + 1);
    }
    return sheets;
  }

  private static boolean isFirst(String label) {
    Matcher number = LAST_NUMBER.matcher(label);
    return number.find() && number.group(1).equals("1");
  }

  private static List<Half> fold(PDDocument pdf, List<Integer> signatures) {
    List<Half> booklet = new ArrayList<>();
    int side = 0;
    for (int sheets : signatures) {
      booklet.addAll(foldTogether(pdf, side, sheets));
      side += 2 * sheets;
    }
    return booklet;
  }

  /**
   * From the innermost sheet outwards: each sheet's two leaves go around what is folded already.
   */
  private static List<Half> foldTogether(PDDocument pdf, int firstSide, int sheets) {
    List<Half> pages = new ArrayList<>();
    for (int sheet = sheets - 1; sheet >= 0; sheet--) {
      int front = firstSide + 2 * sheet;
      int back = front + 1;
      // Turned over the short edge, the back's left half is behind the front's right half.
      pages.addAll(0, List.of(Half.right(pdf, front), Half.left(pdf, back)));
      pages.addAll(List.of(Half.right(pdf, back), Half.left(pdf, front)));
    }
    return pages;
  }

  /**
   * Half a side of a sheet, as cut in the middle.
   *
   * @param side the page in the file, from 0
   * @param box in the file's coordinates
   */
  private record Half(int side, PDRectangle box) {
    static Half left(PDDocument pdf, int side) {
      PDRectangle whole = pdf.getPage(side).getCropBox();
      return new Half(side, box(whole, whole.getLowerLeftX()));
    }

    static Half right(PDDocument pdf, int side) {
      PDRectangle whole = pdf.getPage(side).getCropBox();
      return new Half(side, box(whole, whole.getLowerLeftX() + whole.getWidth() / 2));
    }

    private static PDRectangle box(PDRectangle whole, float x) {
      return new PDRectangle(x, whole.getLowerLeftY(), whole.getWidth() / 2, whole.getHeight());
    }

    /** As the text stripper measures: from the upper left corner of the side. */
    Rectangle2D fromTop(PDRectangle whole) {
      return new Rectangle2D.Double(
          box.getLowerLeftX() - whole.getLowerLeftX(), 0, box.getWidth(), box.getHeight());
    }
  }
}
