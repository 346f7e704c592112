package press.caveat.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.caveat.TestBook;

class ListMarkerTest {
  private static final int ITEMS = 150;

  @TempDir Path root;

  /** Long items are divided by pages, short ones moved; each number is there once, in order. */
  @Test
  void everyItemHasItsNumberOnce() throws IOException {
    Random random = new Random(3);
    StringBuilder chapter = new StringBuilder("# A chapter\n\n");
    for (int item = 1; item <= ITEMS; item++) {
      chapter.append(item).append(". ").append("Words of it. ".repeat(1 + random.nextInt(40)));
      chapter.append("\n\n");
    }
    TestBook book = TestBook.in(root).with("manuscript/chapter.md", chapter.toString());
    TestBook.Run run = book.build("--only", "large-print");
    assertEquals(0, run.exit(), run.err());
    try (PDDocument pdf =
        Loader.loadPDF(book.output().resolve("stock-booklet-large-print.pdf").toFile())) {
      assertTrue(pdf.getNumberOfPages() > 10, "items on many pages");
      String text = new PDFTextStripper().getText(pdf);
      List<Integer> numbers =
          Pattern.compile("(?m)^ *(\\d+)\\. ")
              .matcher(text)
              .results()
              .map(found -> Integer.parseInt(found.group(1)))
              .toList();
      assertEquals(IntStream.rangeClosed(1, ITEMS).boxed().toList(), numbers);
    }
  }
}
