package press.caveat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build proves what it made before it publishes it. */
class ProofTest {
  @Test
  void aStyleThatHidesTheNoticeIsRefusedAndTheLastGoodBookStays(@TempDir Path root)
      throws IOException {
    TestBook book = TestBook.in(root);
    assertEquals(0, book.build().exit());
    byte[] good = Files.readAllBytes(book.output().resolve("stock-booklet.epub"));
    book.with("styles/epub.css", "section[role=doc-notice] p { visibility: hidden }\n");
    TestBook.Run run = book.build();
    assertEquals(1, run.exit());
    assertTrue(run.lines().get(0).contains("css/epub.css:1"), run.err());
    assertTrue(run.lines().get(0).endsWith("[proof-failed]"), run.err());
    assertEquals(
        good.length, Files.readAllBytes(book.output().resolve("stock-booklet.epub")).length);
  }

  @Test
  void aStyleThatPalesTheNoticeInPrintIsRefused(@TempDir Path root) {
    TestBook book = TestBook.in(root);
    book.with("styles/shared.css", "#disclaimer p { color: #eee }\n");
    TestBook.Run run = book.build();
    assertEquals(1, run.exit());
    assertTrue(
        run.lines().stream().anyMatch(line -> line.contains("stock-booklet.pdf")), run.err());
    assertFalse(Files.exists(book.output()));
  }

  @Test
  void anEbookAloneHasThePageNumbersOfThePrintEditionToo(@TempDir Path root) throws IOException {
    TestBook book = TestBook.in(root);
    assertEquals(0, book.build().exit());
    byte[] all = Files.readAllBytes(book.output().resolve("stock-booklet.epub"));
    TestBook.Run alone = book.build("--only", "epub");
    assertEquals(0, alone.exit(), alone.err());
    assertArrayEquals(all, Files.readAllBytes(book.output().resolve("stock-booklet.epub")));
  }
}
