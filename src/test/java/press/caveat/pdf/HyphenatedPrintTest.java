package press.caveat.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.caveat.TestBook;

/** Which words are divided in print, and how a reader of the file's text gets them whole. */
class HyphenatedPrintTest {
  private static final String PROSE =
      "Information about unaccustomed movements, paracetamol, benzodiazepines, wonderment,"
          + " misunderstandings of urine tests and mitragynine concentrations. ";
  private static final Pattern DIVIDED =
      Pattern.compile("(\\p{L}+)\u00AD\\s+(\\p{L}+)", Pattern.UNICODE_CHARACTER_CLASS);

  private static String a4;
  private static String largePrint;

  @BeforeAll
  static void build(@TempDir Path root) throws IOException {
    StringBuilder chapter = new StringBuilder("# A chapter\n\n");
    for (int i = 0; i < 40; i++) {
      chapter.append("x".repeat(i)).append(' ').append(PROSE.repeat(2)).append("\n\n");
      chapter.append("::: warning\n").append("x".repeat(i)).append(" Immediately anaesthetised. ");
      chapter.append("Immediately anaesthetised. ".repeat(8)).append("\n:::\n\n");
    }
    TestBook book = TestBook.in(root);
    String yaml = Files.readString(root.resolve("manuscript/book.yaml"));
    book.with("manuscript/chapter.md", chapter.toString());
    book.with("manuscript/words.md", "# Glossary\n\nbenzodiazepines\n: Medicines for sleep.\n");
    book.with(
        "manuscript/book.yaml",
        yaml
            + "  - {file: words.md, kind: glossary}\n"
            + "print: {never-hyphenate: [Paracetamol, mitragynine]}\n"
            + "editions: [a4, large-print]\n");
    TestBook.Run run = book.build();
    assertEquals(0, run.exit(), run.err());
    a4 = text(book.output().resolve("stock-booklet.pdf"));
    largePrint = text(book.output().resolve("stock-booklet-large-print.pdf"));
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void longWordsOfRunningTextAreDividedAndNoOthers() {
    TreeSet<String> divided = new TreeSet<>();
    Matcher word = DIVIDED.matcher(a4);
    while (word.find()) {
      divided.add((word.group(1) + word.group(2)).toLowerCase(Locale.ROOT));
    }
    assertTrue(divided.contains("misunderstandings"), divided.toString());
    assertTrue(divided.size() >= 3, "several words are divided: " + divided);
    for (String whole :
        new String[] {
          "paracetamol", "mitragynine", "benzodiazepines", "urine", "immediately", "anaesthetised"
        }) {
      assertFalse(divided.contains(whole), whole);
    }
  }

  /** The soft hyphen is a sign of its own, so what is drawn can be told from a written hyphen. */
  @Test
  void noLineEndsInAHardHyphen() {
    assertFalse(Pattern.compile("\\p{L}-\\R").matcher(a4).find());
  }

  @Test
  void largePrintDividesNothing() {
    assertFalse(largePrint.contains("\u00AD"));
  }
}
