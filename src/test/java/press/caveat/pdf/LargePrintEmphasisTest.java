package press.caveat.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.caveat.TestBook;

/** How large print stresses a word: in bold, or by a line if book.yaml says so; never slanted. */
class LargePrintEmphasisTest {
  private static final Path SHEET = Path.of("styles/large-print.css");

  /** A stressed word: its font, and whether a line runs below it. */
  private record Stressed(String font, boolean underlined) {}

  private static Stressed stressed(Path root, String option) throws IOException {
    TestBook book = TestBook.in(root);
    String yaml = Files.readString(root.resolve("manuscript/book.yaml"));
    book.with("manuscript/book.yaml", yaml + option + "editions: [large-print]\n");
    book.with("manuscript/chapter.md", "# A chapter\n\nPlain words and *xxxxxx* words.\n");
    book.with("styles/large-print.css", Files.readString(SHEET));
    TestBook.Run run = book.build();
    assertEquals(0, run.exit(), run.err());
    Path file = book.output().resolve("stock-booklet-large-print.pdf");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      int last = pdf.getNumberOfPages();
      List<TextPosition> letters = letters(pdf, last);
      BufferedImage image = new PDFRenderer(pdf).renderImage(last - 1, 2);
      return new Stressed(letters.get(0).getFont().getName(), isUnderlined(image, letters.get(1)));
    }
  }

  private static List<TextPosition> letters(PDDocument pdf, int page) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            if (position.getUnicode().equals("x")) {
              letters.add(position);
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    assertEquals(6, letters.size());
    return letters;
  }

  private static boolean isUnderlined(BufferedImage image, TextPosition letter) {
    int x = Math.round(2 * (letter.getX() + letter.getWidth()));
    int baseline = Math.round(2 * letter.getY());
    for (int y = baseline + 2; y < baseline + 12; y++) {
      if ((image.getRGB(x, y) & 0xFF) < 128) {
        return true;
      }
    }
    return false;
  }

  @Test
  void isBoldByItself(@TempDir Path root) throws IOException {
    Stressed word = stressed(root, "");
    assertTrue(word.font().contains("Bold"), word.font());
    assertFalse(word.underlined());
  }

  @Test
  void isALineIfAskedFor(@TempDir Path root) throws IOException {
    Stressed word = stressed(root, "print: {emphasis: underline}\n");
    assertFalse(word.font().matches(".*(Bold|Italic|Oblique).*"), word.font());
    assertTrue(word.underlined());
  }
}
