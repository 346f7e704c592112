package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.caveat.diagnostic.Code;

/**
 * Codes with tests of their own: they need a missing folder, a disk that refuses, a finished file
 * ({@link ProofTest}); those of figures and the cover are provoked in their own packages.
 */
class DiagnosticsOutsideBuildTest {
  static final Set<Code> COVERED =
      EnumSet.of(
          Code.FOLDER_MISSING,
          Code.OUTPUT_UNWRITABLE,
          Code.PROOF_FAILED,
          Code.FIGURE_TEXT,
          Code.COVER_TEMPLATE,
          Code.COVER_TEXT_TOO_LONG,
          Code.COVER_WORD_BROKEN,
          Code.COVER_CONTRAST,
          Code.COVER_IMAGE);

  @Test
  void missingFolder(@TempDir Path root) {
    TestBook.Run run =
        TestBook.run(
            root,
            Map.of(),
            "build",
            "--manuscript",
            root.resolve("nowhere").toString(),
            "--styles",
            root.resolve("nothing").toString(),
            "--output",
            root.resolve("out").toString());
    assertEquals(1, run.exit());
    assertEquals("nothing:1:1: error: there is no folder", run.lines().get(0).substring(0, 38));
    assertEquals(2, run.lines().size());
    assertTrue(run.lines().stream().allMatch(line -> line.endsWith("[folder-missing]")));
  }

  @Test
  void unwritableOutputKeepsTheMessageShort(@TempDir Path root) throws IOException {
    TestBook book = TestBook.in(root);
    Files.writeString(book.output(), "a file where the folder should be");
    TestBook.Run run = book.build();
    assertEquals(1, run.exit());
    assertEquals(1, run.lines().size());
    assertTrue(run.lines().get(0).endsWith("[output-unwritable]"), run.err());
  }

  @Test
  void usageIsExitCodeTwo(@TempDir Path root) {
    assertEquals(2, TestBook.run(root, Map.of(), "build", "--manuscrpt", "x").exit());
    assertEquals(2, TestBook.run(root, Map.of()).exit());
    assertEquals(
        2,
        TestBook.run(
                root,
                Map.of("SOURCE_DATE_EPOCH", "yesterday"),
                "build",
                "--manuscript",
                "m",
                "--styles",
                "s",
                "--output",
                "o")
            .exit());
  }
}
