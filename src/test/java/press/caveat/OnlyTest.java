package press.caveat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.caveat.publication.PublishedBook;

/** Building some editions of a book. */
class OnlyTest {
  /** It once failed without the styles of the A4 edition, whose page numbers the ebook takes. */
  @Test
  void theEbookAlone(@TempDir Path root) {
    TestBook book = TestBook.in(root);
    TestBook.Run run = book.build("--only", "epub");
    assertEquals(0, run.exit(), run.err());
    List<String> published = run.out().lines().toList();
    assertEquals(
        List.of("book/report.html", "book/report.json", "book/stock-booklet.epub"), published);
  }

  @Test
  void theOthersStayAsTheyAre(@TempDir Path root) throws IOException {
    TestBook book = TestBook.in(root);
    assertEquals(0, book.build().exit());
    byte[] print = Files.readAllBytes(book.output().resolve("stock-booklet.pdf"));
    book.with("manuscript/chapter.md", "# A chapter\n\nOther text.\n");
    assertEquals(0, book.build("--only", "epub").exit());
    assertArrayEquals(print, Files.readAllBytes(book.output().resolve("stock-booklet.pdf")));
    assertTrue(PublishedBook.isWhole(book.output()));
  }
}
