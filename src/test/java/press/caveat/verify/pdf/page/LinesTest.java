package press.caveat.verify.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static final String FONT =
      "/gems/asciidoctor-pdf-2.3.23/data/fonts/notosans-regular-subset.ttf";

  /** Words at x, y, in points, each at its size. */
  private record Word(double x, double y, double size, String text) {}

  @Test
  void positionDecidesAndNotTheOrderInTheStream() throws IOException {
    List<String> lines =
        read(
            new Word(50, 650, 12, "third line"),
            new Word(120, 700, 12, "words"),
            new Word(50, 680, 12, "second line"),
            new Word(50, 700, 12, "First"));
    assertEquals(List.of("Firstwords", "secondline", "thirdline"), lines);
  }

  @Test
  void raisedAndLoweredFiguresStayOnTheirLine() throws IOException {
    List<String> lines =
        read(
            new Word(50, 700, 12, "Water is H"),
            new Word(112, 697, 7, "2"),
            new Word(118, 700, 12, "O and a square is m"),
            new Word(240, 705, 7, "2"),
            new Word(50, 685, 12, "The next line"));
    assertEquals(List.of("WaterisH2Oandasquareism2", "Thenextline"), lines);
  }

  @Test
  void aShortLastLineIsALineOfItsOwn() throws IOException {
    assertEquals(
        List.of("alongerlineoftext", "end."),
        read(new Word(50, 700, 12, "a longer line of text"), new Word(50, 687, 12, "end.")));
  }

  @Test
  void aListLabelIsSteppedOverAndAWordIsNot() throws IOException {
    List<Line> lines = lines(new Word(50, 700, 12, "1."), new Word(70, 700, 12, "Ask first."));
    assertTrue(TextSearch.best(lines, "Askfirst.", false).complete());
    List<Line> other = lines(new Word(50, 700, 12, "Never"), new Word(90, 700, 12, "Ask first."));
    assertFalse(TextSearch.best(other, "Askfirst.", false).complete());
  }

  @Test
  void whereATextBreaksOffItSaysHowItShouldGoOn() throws IOException {
    List<Line> lines = lines(new Word(50, 700, 12, "It does replace advice"));
    TextSearch.Found found = TextSearch.best(lines, "Itdoesnotreplaceadvice", false);
    assertFalse(found.complete());
    assertEquals("notreplaceadvice", found.wanted());
    assertEquals("replaceadvice", found.seen());
  }

  @Test
  void aWordDividedAtALinesEndIsJoinedForOthersAndCounted() throws IOException {
    List<Line> lines =
        lines(new Word(50, 700, 12, "Ask your pharma-"), new Word(50, 685, 12, "cist first."));
    TextSearch.Found found = TextSearch.best(lines, "Askyourpharmacistfirst.", true);
    assertTrue(found.complete());
    assertEquals(1, found.hyphens());
  }

  private static List<String> read(Word... words) throws IOException {
    return lines(words).stream().map(Line::letters).toList();
  }

  private static List<Line> lines(Word... words) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream in = LinesTest.class.getResourceAsStream(FONT)) {
      PDFont font = PDType0Font.load(document, in, false);
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (Word word : words) {
          content.beginText();
          content.setFont(font, (float) word.size());
          content.newLineAtOffset((float) word.x(), (float) word.y());
          content.showText(word.text());
          content.endText();
        }
      }
      return Lines.of(PageContent.of(page, 1, new Letterforms()));
    }
  }
}
