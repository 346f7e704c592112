package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page numbers of made-up books with the booklet's own styles. */
class PageNumberingTest {
  private static final int CHAPTERS = 3;
  private static final int BLOCKS = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void everyPageWithWordsHasItsMarkerBeforeItsFirstWord(long seed, @TempDir Path root)
      throws IOException {
    StringBuilder list = new StringBuilder("  - chapter.md\n");
    TestBook book = TestBook.in(root).withRealStyles();
    for (int i = 1; i <= CHAPTERS; i++) {
      book.with("manuscript/random-" + i + ".md", RandomBook.chapter(seed * 100 + i, BLOCKS));
      list.append("  - random-").append(i).append(".md\n");
    }
    String settings = Files.readString(root.resolve("manuscript/book.yaml"));
    book.with("manuscript/book.yaml", settings.replace("  - chapter.md\n", list.toString()));
    TestBook.Run run = book.build("--only", "epub,a4");
    assertEquals(0, run.exit(), run.err());
    PageNumbering.Result result =
        PageNumbering.compare(
            Files.readAllBytes(book.output().resolve("stock-booklet.epub")),
            Files.readAllBytes(book.output().resolve("stock-booklet.pdf")));
    System.out.println("page numbers of made-up book " + seed + ": " + result);
    assertEquals(List.of(), result.wrong());
    assertTrue(result.matched().size() > 3 * CHAPTERS, result.toString());
  }
}
