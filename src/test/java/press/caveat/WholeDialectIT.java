package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A book that uses everything an author may write, in every edition, before the judge and its
 * validators.
 */
class WholeDialectIT {
  private static final int EDITIONS = 8;

  @Test
  void everyEditionIsAccepted(@TempDir Path root) throws IOException {
    TestBook book = TestBook.in(root).with(Path.of("src/test/resources/whole-dialect"));
    TestBook.Run build = book.build();
    assertEquals("", build.err());
    assertEquals(0, build.exit());
    TestBook.Run verdict =
        TestBook.run(
            root,
            Map.of(),
            "verify",
            "--manuscript",
            root.resolve("manuscript").toString(),
            book.output().toString());
    assertEquals(0, verdict.exit(), () -> verdict.out() + verdict.err());
    List<String> lines = verdict.out().lines().toList();
    assertEquals(EDITIONS, lines.size(), verdict.out());
    lines.forEach(line -> assertTrue(line.contains(": accepted, "), line));
    assertSaid(book.output(), "This edition has been corrected");
  }

  /** Each file of the book says it, on whatever sheet the reader has. */
  private static void assertSaid(Path output, String words) throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(?:epub|pdf)")).toList()) {
        assertTrue(Outputs.hold(file, words), file.getFileName().toString());
      }
    }
  }
}
