package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What book.yaml says of creep is how far the pages of a booklet's inner sheets are moved. */
class CreepTest {
  /** The front of the second sheet. */
  private static final int INNER = 3;

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  @Test
  void pagesOfTheSecondSheetMoveByOneStep(@TempDir Path root) throws IOException {
    double unmoved = rightmost(root.resolve("none"), "print: {creep: 0}\n");
    double usual = rightmost(root.resolve("usual"), "");
    double most = rightmost(root.resolve("most"), "print: {creep: 0.5}\n");
    assertEquals(0.1 * POINTS_PER_MILLIMETRE, unmoved - usual, 0.01);
    assertEquals(0.5 * POINTS_PER_MILLIMETRE, unmoved - most, 0.01);
  }

  /** Where the last letter on the right half begins, in points. */
  private static double rightmost(Path root, String option) throws IOException {
    Files.createDirectories(root);
    TestBook book = TestBook.in(root);
    String yaml = Files.readString(root.resolve("manuscript/book.yaml"));
    book.with("manuscript/chapter.md", "# A chapter\n\n" + "Some text.\n\n".repeat(60));
    book.with("manuscript/book.yaml", yaml + option + "editions: [booklet]\n");
    TestBook.Run run = book.build();
    assertEquals(0, run.exit(), run.err());
    List<Float> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            letters.add(position.getX());
          }
        };
    stripper.setStartPage(INNER);
    stripper.setEndPage(INNER);
    try (PDDocument pdf =
        Loader.loadPDF(book.output().resolve("stock-booklet-booklet.pdf").toFile())) {
      stripper.getText(pdf);
    }
    return letters.stream().mapToDouble(Float::doubleValue).max().orElseThrow();
  }
}
