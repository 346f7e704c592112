package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page numbers of the real booklet's ebook, page by page. */
class PageNumberingIT {
  @Test
  void everyPageWithWordsHasItsMarkerBeforeItsFirstWord(@TempDir Path root) throws IOException {
    String output = root.resolve("book").toString();
    TestBook.Run run =
        TestBook.run(
            root,
            Map.of(),
            "build",
            "--manuscript=manuscript",
            "--styles=styles",
            "--output=" + output,
            "--only=epub,a4",
            "--today=2026-11-22");
    assertEquals(0, run.exit(), run.err());
    String stem = output + "/sore-muscles-sleep-and-kratom";
    PageNumbering.Result result =
        PageNumbering.compare(
            Files.readAllBytes(Path.of(stem + ".epub")),
            Files.readAllBytes(Path.of(stem + ".pdf")));
    System.out.println("page numbers of the booklet: " + result);
    assertEquals(List.of(), result.wrong());
    assertFalse(result.matched().isEmpty());
  }
}
