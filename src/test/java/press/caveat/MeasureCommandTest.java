package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureCommandTest {
  /** It answered an ebook, or half a PDF, with a stack trace. */
  @Test
  void saysWhatItCannotMeasure(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("book.epub"), "no PDF");
    StringWriter err = new StringWriter();
    PrintWriter out = new PrintWriter(new StringWriter());
    int exit = Main.run(out, new PrintWriter(err), Map.of(), "measure", file.toString());
    assertEquals(2, exit, err.toString());
    assertTrue(err.toString().contains("book.epub, which is no whole PDF"), err.toString());
    assertFalse(err.toString().contains("Exception"), err.toString());
  }
}
