package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a user asks for messages, and what it changes besides them. */
class ReportOptionsTest {
  @TempDir Path root;

  private TestBook expired() throws IOException {
    TestBook book = TestBook.in(root);
    Path settings = root.resolve("manuscript/book.yaml");
    String yaml = Files.readString(settings);
    Files.writeString(
        settings, yaml.replace("health:\n", "health:\n  do-not-use-after: 2026-05-31\n"));
    return book;
  }

  @Test
  void aWarningPublishesAndAStrictOneDoesNot() throws IOException {
    TestBook book = expired();
    TestBook.Run strict = book.build("--strict");
    assertEquals(1, strict.exit());
    assertTrue(strict.lines().get(0).contains(": error: the edition must not be used"));
    assertFalse(Files.exists(book.output()));
    TestBook.Run lenient = book.build();
    assertEquals(0, lenient.exit());
    assertTrue(lenient.lines().get(0).contains(": warning: the edition must not be used"));
    assertTrue(Files.exists(book.output()));
  }

  @Test
  void theLastDayIsStillGood() throws IOException {
    assertEquals(0, expired().build("--strict", "--today", "2026-05-31").exit());
  }

  @Test
  void todayIsInNoFile() throws IOException {
    TestBook book = TestBook.in(root);
    assertEquals(0, book.build("--today", "2026-03-03").exit());
    byte[] first = Files.readAllBytes(book.output().resolve("stock-booklet.pdf"));
    assertEquals(0, book.build("--today", "2031-03-03").exit());
    assertEquals(
        -1, Arrays.mismatch(first, Files.readAllBytes(book.output().resolve("stock-booklet.pdf"))));
  }

  @Test
  void toolsGetOneObjectALine() throws IOException {
    TestBook.Run run = expired().build("--format", "json");
    assertEquals(1, run.err().lines().count());
    assertTrue(run.err().startsWith("{\"file\":\""), run.err());
    assertTrue(run.err().contains("\"severity\":\"warning\",\"code\":\"edition-expired\""));
  }

  @Test
  void aTerminalShowsTheSource() throws IOException {
    expired();
    String place = "  do-not-use-after: 2026-05-31\n        | " + " ".repeat(20);
    assertTrue(onTerminal(Map.of()).contains("\u001b["));
    assertTrue(onTerminal(Map.of("NO_COLOR", "1")).contains(place + "^"));
    assertFalse(onTerminal(Map.of("NO_COLOR", "1")).contains("\u001b["));
    assertFalse(onTerminal(Map.of(), "--color", "never").contains("\u001b["));
    assertFalse(expired().build().err().contains("^"));
    assertTrue(expired().build("--color", "always").err().contains("\u001b[1;33m^"));
  }

  private String onTerminal(Map<String, String> environment, String... more) {
    StringWriter err = new StringWriter();
    String[] arguments = {
      "build",
      "--manuscript",
      root.resolve("manuscript").toString(),
      "--styles",
      root.resolve("styles").toString(),
      "--output",
      root.resolve("book").toString(),
      "--today",
      "2026-06-01",
      "--only",
      "epub"
    };
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    Main.run(
        new PrintWriter(new StringWriter()),
        new PrintWriter(err),
        new Terminal(true, environment),
        all);
    return err.toString();
  }

  @Test
  void wrongOptionsAreUsage() {
    TestBook book = TestBook.in(root);
    assertEquals(2, book.build("--max-per-code", "-1").exit());
    assertEquals(2, book.build("--format", "xml").exit());
    assertEquals(2, book.build("--color", "green").exit());
    assertEquals(2, book.build("--today", "yesterday").exit());
  }

  @Test
  void theSchemaIsPrinted() throws IOException {
    TestBook.Run run = TestBook.run(root, Map.of(), "schema");
    assertEquals(0, run.exit());
    assertEquals(
        Files.readString(Path.of("src/main/resources/press/caveat/book.schema.json")), run.out());
  }
}
