package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.publication.OutputFolder;

/**
 * Codes with tests of their own: they need a missing folder, a disk that refuses, a finished file
 * ({@link ProofTest}). The last four are held by {@code SourceFolderTest} and {@code
 * BoundedReadingTest}.
 */
class DiagnosticsOutsideBuildTest {
  static final Set<Code> COVERED =
      EnumSet.of(
          Code.FOLDER_MISSING,
          Code.OUTPUT_UNWRITABLE,
          Code.PROOF_FAILED,
          Code.OUTPUT_BUSY,
          Code.OUTPUT_HOLDS_INPUT,
          Code.OUTPUT_MENDED,
          // In OutputFolderTest, where a disk can be told to refuse.
          Code.OUTPUT_LEFT_OVER,
          Code.FILE_TOO_LARGE,
          Code.FILES_TOO_MANY,
          Code.BOOKLET_SIGNATURES,
          Code.MANUSCRIPT_TOO_LARGE,
          Code.PARSER_FAILED);

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
    assertEquals(
        "book:1:1: error: cannot publish in book: book: a file, not a folder [output-unwritable]",
        run.lines().get(0));
  }

  @Test
  void theSecondBuildSaysThatThereIsAFirst(@TempDir Path root) {
    TestBook book = TestBook.in(root);
    OutputFolder first =
        OutputFolder.open(book.output(), List.of(), new Diagnostics()).orElseThrow();
    TestBook.Run run = book.build();
    first.close();
    assertEquals(1, run.exit());
    assertEquals(
        List.of("book:1:1: error: another build is writing to book [output-busy]"), run.lines());
    assertEquals(0, book.build().exit());
  }

  @Test
  void aStoppedPublicationIsMendedEvenStrictly(@TempDir Path root) throws IOException {
    TestBook book = TestBook.in(root);
    assertEquals(0, book.build().exit());
    Files.move(book.output(), root.resolve(".book.caveat/old"));
    TestBook.Run run = book.build("--strict");
    assertEquals(0, run.exit());
    assertTrue(run.lines().get(0).startsWith("book:1:1: note: an earlier build"), run.err());
    assertTrue(run.lines().get(0).endsWith("[output-mended]"), run.err());
  }

  @Test
  void theManuscriptMustNotLieInTheOutput(@TempDir Path root) {
    TestBook book = TestBook.in(root);
    TestBook.Run run = book.build("--output", root.toString());
    assertEquals(1, run.exit());
    assertTrue(run.lines().get(0).endsWith("[output-holds-input]"), run.err());
    assertTrue(Files.exists(root.resolve("manuscript/book.yaml")));
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

  @Test
  void aThickBookletIsFoldedInParts(@TempDir Path root) {
    TestBook book = TestBook.in(root);
    book.with("manuscript/chapter.md", "# A chapter\n\n" + "Some text.\n\n".repeat(1700));
    TestBook.Run run = book.build("--only", "booklet");
    assertEquals(0, run.exit(), run.err());
    String said = "note: the edition booklet has 25 sheets in 2 signatures: 13 and 12";
    assertTrue(run.lines().stream().anyMatch(line -> line.contains(said)), run.err());
  }
}
