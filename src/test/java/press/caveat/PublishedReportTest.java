package press.caveat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report is published with the book it tells of. */
class PublishedReportTest {
  @Test
  void theBuildTellsOfTheFilesItPublished(@TempDir Path root) throws IOException {
    TestBook book = TestBook.in(root);
    assertEquals(0, book.build().exit());
    String json = Files.readString(book.output().resolve("report.json"));
    String manifest = Files.readString(book.output().resolve(".caveat"));
    for (String line : manifest.split("\n")) {
      String[] digestAndName = line.split("  ");
      if (digestAndName[1].matches(".*\\.(epub|pdf)")) {
        assertTrue(json.contains("\"sha256\" : \"" + digestAndName[0] + "\""), line);
        assertTrue(json.contains("\"file\" : \"" + digestAndName[1] + "\""), line);
      }
    }
    assertTrue(manifest.contains("  report.html\n"));
  }

  @Test
  void itIsTheSameWhereverTheBookLies(@TempDir Path one, @TempDir Path two) throws IOException {
    byte[][] pages = new byte[2][];
    Path[] roots = {one, two.resolve("else where")};
    for (int i = 0; i < 2; i++) {
      TestBook book = TestBook.in(roots[i]);
      assertEquals(0, book.build("--only", "epub").exit());
      pages[i] = Files.readAllBytes(book.output().resolve("report.html"));
    }
    assertArrayEquals(pages[0], pages[1]);
  }

  @Test
  void editionsThatWereNotBuiltAreNamedAsNotOpened(@TempDir Path root) throws IOException {
    TestBook book = TestBook.in(root);
    assertEquals(0, book.build("--only", "epub").exit());
    String page = Files.readString(book.output().resolve("report.html"));
    assertTrue(page.contains("did not open: stock-booklet.pdf"), page);
  }

  @Test
  void verifyWritesOneOfItsOwn(@TempDir Path root) throws IOException {
    Path file = Files.writeString(root.resolve("leaflet.pdf"), "%PDF-1.7 and no more");
    Path notice = Files.writeString(root.resolve("notice.md"), "# Read this\n\nNot advice.\n");
    TestBook.Run run =
        TestBook.run(
            root,
            Map.of(),
            "verify",
            "--disclaimer",
            notice.toString(),
            "--report",
            root.resolve("new/proof").toString(),
            file.toString());
    assertEquals(1, run.exit(), run.err());
    String page = Files.readString(root.resolve("new/proof/report.html"));
    assertTrue(page.contains("1 of 1 files were rejected."), page);
  }

  @Test
  void aFolderThatCannotBeWrittenIsAnError(@TempDir Path root) throws IOException {
    Path file = Files.writeString(root.resolve("leaflet.pdf"), "%PDF-1.7 and no more");
    Path notice = Files.writeString(root.resolve("notice.md"), "# Read this\n\nNot advice.\n");
    TestBook.Run run =
        TestBook.run(
            root,
            Map.of(),
            "verify",
            "--disclaimer",
            notice.toString(),
            "--report",
            file.toString(),
            file.toString());
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("cannot write the report in"), run.err());
  }
}
