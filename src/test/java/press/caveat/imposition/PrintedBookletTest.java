package press.caveat.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Booklets as ink on paper. */
class PrintedBookletTest {
  private static final int SCREEN = 72;
  private static final int FINE = 288;

  /** Of 255: coordinates are rounded to a hundred-thousandth of a point. */
  private static final int ROUNDING = 1;

  private final Imposer imposer = new Imposer(Details.BOOKLET);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 7, 11})
  void aFoldedA5PageLooksLikeItsSource(int page) throws IOException {
    byte[] source = PageMaker.pages(12, PageMaker.A5);

    assertSameLook(source, imposer.booklet(source, SheetPaper.A4, 0), page, PageMaker.A5);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 65})
  void aFoldedHalfLetterPageLooksLikeItsSource(int page) throws IOException {
    byte[] source = PageMaker.pages(68, PageMaker.HALF_LETTER);

    assertSameLook(
        source, imposer.booklet(source, SheetPaper.LETTER, 0), page, PageMaker.HALF_LETTER);
  }

  @Test
  void pagesOfInnerSheetsAreNearerToTheFold() throws IOException {
    byte[] source = PageMaker.pages(16, PageMaker.A5);
    try (FoldedBooklet still = FoldedBooklet.of(imposer.booklet(source, SheetPaper.A4, 0));
        FoldedBooklet crept = FoldedBooklet.of(imposer.booklet(source, SheetPaper.A4, 0.5))) {
      for (int page : new int[] {1, 2, 3, 8, 9, 14, 15, 16}) {
        int sheet = (Math.min(page, 17 - page) + 1) / 2;
        double shift = SheetPaper.points(0.5) * (sheet - 1) * FINE / 72;
        double towardsFold = page % 2 == 0 ? shift : -shift;
        Rectangle before = Ink.box(still.image(page, FINE));
        Rectangle after = Ink.box(crept.image(page, FINE));
        assertEquals(before.x + towardsFold, after.x, 1.1, "page " + page);
        assertEquals(before.y, after.y, "page " + page);
        assertEquals(before.height, after.height, "page " + page);
      }
    }
  }

  @Test
  void creepNeverCarriesInkOverTheFold() throws IOException {
    byte[] booklet = imposer.booklet(blackRectos(16), SheetPaper.A4, 0.5);
    try (PDDocument pdf = Loader.loadPDF(booklet)) {
      for (int side = 0; side < 8; side++) {
        BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(side, 144);
        Rectangle ink = Ink.box(image);
        assertEquals(image.getWidth() / 2, ink.x, 1, "side " + side);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.5})
  void whatWasInsideTheSafeMarginStaysInside(double creep) throws IOException {
    byte[] source = PageMaker.pages(64, PageMaker.A5);
    // An image has no room for the fraction of a pixel by which the paper is larger.
    double safe = 2 * PageMaker.SAFE - 1;
    try (PDDocument pdf = Loader.loadPDF(imposer.booklet(source, SheetPaper.A4, creep))) {
      for (int side : new int[] {0, 1, 30, 31}) {
        BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(side, 144);
        Rectangle ink = Ink.box(image);
        assertTrue(ink.x >= safe, "left " + ink);
        assertTrue(ink.y >= safe, "top " + ink);
        assertTrue(image.getWidth() - ink.getMaxX() >= safe, "right " + ink);
        assertTrue(image.getHeight() - ink.getMaxY() >= safe, "foot " + ink);
      }
    }
  }

  /** Pages as large as half a sheet, the odd ones black to their edges, the even ones empty. */
  private static byte[] blackRectos(int pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (int number = 1; number <= pages; number++) {
        PDPage page = new PDPage(PageMaker.millimetres(148.5, 210));
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          if (number % 2 == 1) {
            content.addRect(0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
            content.fill();
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void assertSameLook(byte[] source, byte[] booklet, int page, PDRectangle box)
      throws IOException {
    try (FoldedBooklet folded = FoldedBooklet.of(booklet);
        PDDocument pdf = Loader.loadPDF(source)) {
      BufferedImage leaf = folded.image(page, SCREEN);
      widenToHalf(pdf.getPage(page - 1), page, box);
      BufferedImage original = new PDFRenderer(pdf).renderImageWithDPI(page - 1, SCREEN);
      assertTrue(!Ink.box(original).isEmpty());
      int difference = Ink.difference(original, leaf);
      assertTrue(difference <= ROUNDING, "difference " + difference);
    }
  }

  /** Half of A4 is half a millimetre wider than A5; the rest is at the edge away from the fold. */
  private static void widenToHalf(PDPage page, int number, PDRectangle box) {
    if (box == PageMaker.A5 && number % 2 == 0) {
      float rest = (float) SheetPaper.points(0.5);
      PDRectangle half = new PDRectangle(-rest, 0, box.getWidth() + rest, box.getHeight());
      page.setMediaBox(half);
      page.setCropBox(half);
    }
  }
}
