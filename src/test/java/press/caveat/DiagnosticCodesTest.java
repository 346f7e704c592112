package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.caveat.diagnostic.Code;

/**
 * One directory a code: the files that differ from the stock book, and {@code expected.txt} with
 * exactly the lines the build prints. A code without a directory or a row in the README fails.
 */
class DiagnosticCodesTest {
  private static final Path CASES = Path.of("src/test/resources/diagnostics");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printsExactlyTheseLines(String name, @TempDir Path root) throws IOException {
    Path folder = CASES.resolve(name);
    TestBook book = TestBook.in(root).with(folder);
    Files.deleteIfExists(root.resolve("expected.txt"));
    TestBook.Run run = book.build();
    List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));
    assertEquals(String.join("\n", expected), String.join("\n", run.lines()));
    boolean error = expected.stream().anyMatch(line -> line.contains(": error: "));
    assertEquals(error ? 1 : 0, run.exit());
    assertEquals(!error, Files.exists(book.output()), "a book is published only without errors");
  }

  @Test
  void everyCodeHasACase() throws IOException {
    TreeSet<String> printed = new TreeSet<>();
    for (String name : cases().toList()) {
      for (String line : Files.readAllLines(CASES.resolve(name).resolve("expected.txt"))) {
        printed.add(line.replaceAll(".*\\[(.*)\\]$", "$1"));
      }
    }
    TreeSet<String> missing = new TreeSet<>();
    for (Code code : Code.values()) {
      if (!printed.contains(code.id()) && !DiagnosticsOutsideBuildTest.COVERED.contains(code)) {
        missing.add(code.id());
      }
    }
    assertEquals(new TreeSet<String>(), missing);
  }

  @Test
  void everyCodeHasARowInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (Code code : Code.values()) {
      String kind = code.severity().word();
      String row =
          "| `" + code.id() + "` | " + kind + " | " + code.summary() + " | " + code.hint() + " |";
      assertTrue(readme.contains(row.replace("\u2026", "…")), () -> "README lacks: " + row);
    }
    long rows =
        readme
            .lines()
            .filter(l -> l.matches("\\| `[a-z0-9-]+` \\| (error|warning|note) \\|.*"))
            .count();
    assertEquals(Arrays.stream(Code.values()).count(), rows);
  }
}
