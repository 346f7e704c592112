package press.caveat.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CardsTest {
  private static final PDRectangle CARD = PageMaker.millimetres(85, 125);

  private final Imposer imposer = new Imposer(Details.BOOKLET);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          TWO,  A4,     85,  125, 2, 1, 297
          TWO,  A4,     125, 85,  1, 2, 210
          FOUR, A4,     85,  125, 2, 2, 210
          FOUR, A4,     125, 85,  2, 2, 297
          TWO,  LETTER, 85,  125, 2, 1, 279.4
          FOUR, LETTER, 85,  120, 2, 2, 215.9
          """)
  void cardsAreArrangedAsPaperIsHalved(
      CardsPerSheet count,
      SheetPaper paper,
      double width,
      double height,
      int columns,
      int rows,
      double sheetWidth) {
    CardSheet sheet =
        CardSheet.of(count, SheetPaper.points(width), SheetPaper.points(height), paper);

    assertEquals(columns, sheet.columns());
    assertEquals(rows, sheet.rows());
    assertEquals(SheetPaper.points(sheetWidth), sheet.width(), 0.01);
  }

  @Test
  void cardsAreReadRowByRow() throws IOException {
    byte[] cards = PageMaker.pages(6, CARD);
    try (PDDocument pdf = Loader.loadPDF(imposer.nUp(cards, CardsPerSheet.FOUR, SheetPaper.A4))) {
      assertEquals(2, pdf.getNumberOfPages());
      assertEquals(List.of(1, 2, 3, 4), quarters(pdf, 0));
      assertEquals(List.of(5, 6, 0, 0), quarters(pdf, 1));
      assertEquals(
          List.of("Sheet 1", "Sheet 2"),
          Arrays.asList(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()));
      assertEquals("Simplex", pdf.getDocumentCatalog().getViewerPreferences().getDuplex());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLargestCardsFitWithTheirMarksInsideTheSafeMargin(CardsPerSheet count) throws IOException {
    for (SheetPaper paper : SheetPaper.values()) {
      PDRectangle largest =
          PageMaker.millimetres(count.largestWidth(paper), count.largestHeight(paper));
      byte[] cards = PageMaker.pages(4, largest);
      try (PDDocument pdf = Loader.loadPDF(imposer.nUp(cards, count, paper))) {
        BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 288);
        Rectangle ink = Ink.box(image);
        double safe = 4 * PageMaker.SAFE - 2;
        assertTrue(ink.x >= safe && ink.y >= safe, "" + ink);
        assertTrue(image.getWidth() - ink.getMaxX() >= safe, "" + ink);
        assertTrue(image.getHeight() - ink.getMaxY() >= safe, "" + ink);
      }
      byte[] larger =
          PageMaker.pages(
              1,
              PageMaker.millimetres(count.largestWidth(paper) + 0.2, count.largestHeight(paper)));
      assertThrows(IllegalArgumentException.class, () -> imposer.nUp(larger, count, paper));
    }
  }

  @Test
  void marksStandOutsideTheCardsOnTheLinesToCut() {
    CardSheet sheet =
        CardSheet.of(CardsPerSheet.FOUR, CARD.getWidth(), CARD.getHeight(), SheetPaper.A4);
    Rectangle2D cards = sheet.place(0);
    for (int card = 1; card < 4; card++) {
      cards = cards.createUnion(sheet.place(card));
    }
    List<Line2D> marks = sheet.marks();
    assertEquals(12, marks.size());
    for (Line2D mark : marks) {
      assertFalse(cards.intersectsLine(mark));
      double between = SheetPaper.points(CardSheet.MARK_GAP) - 0.001;
      Rectangle2D around =
          new Rectangle2D.Double(
              cards.getX() - between,
              cards.getY() - between,
              cards.getWidth() + 2 * between,
              cards.getHeight() + 2 * between);
      assertFalse(around.intersectsLine(mark));
    }
  }

  @Test
  void marksAreAQuarterOfAPointThick() throws IOException {
    byte[] cards = PageMaker.pages(1, CARD);
    try (PDDocument pdf = Loader.loadPDF(imposer.nUp(cards, CardsPerSheet.TWO, SheetPaper.A4))) {
      List<Float> widths = new ArrayList<>();
      List<Object> tokens = new PDFStreamParser(pdf.getPage(0)).parse();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator operator && operator.getName().equals("w")) {
          widths.add(((COSNumber) tokens.get(i - 1)).floatValue());
        }
      }
      assertEquals(List.of(0.25f), widths.stream().distinct().toList());
    }
  }

  @Test
  void refusesCardsOfSeveralSizes() {
    byte[] cards =
        PageMaker.pages(
            2, CARD, page -> page.setMediaBox(new PDRectangle(200 + page.getStructParents(), 300)));

    assertThrows(
        IllegalArgumentException.class,
        () -> imposer.nUp(cards, CardsPerSheet.FOUR, SheetPaper.A4));
  }

  /** Which card lies upper left, upper right, lower left, lower right; 0 for none. */
  private static List<Integer> quarters(PDDocument pdf, int page) throws IOException {
    float width = pdf.getPage(page).getMediaBox().getWidth() / 2;
    float height = pdf.getPage(page).getMediaBox().getHeight() / 2;
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    for (int i = 0; i < 4; i++) {
      stripper.addRegion(
          "" + i, new Rectangle2D.Float(i % 2 * width, i / 2 * height, width, height));
    }
    stripper.extractRegions(pdf.getPage(page));
    List<Integer> cards = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String text = stripper.getTextForRegion("" + i).strip();
      cards.add(text.isEmpty() ? 0 : Integer.parseInt(text.split(" ")[1]));
    }
    return cards;
  }
}
