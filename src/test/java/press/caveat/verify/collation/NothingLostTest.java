package press.caveat.verify.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.caveat.TestBook;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Finding;
import press.caveat.verify.Outcome;
import press.caveat.verify.collation.manuscript.CopyTextReader;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.PdfGrade;

/**
 * Books of every shape the dialect has, and manuscripts that say one thing more, less or otherwise:
 * to the judge a builder that lost or made up words.
 */
class NothingLostTest {
  private static final List<String> CHAPTERS =
      List.of(
          "abbreviations",
          "attributes",
          "code",
          "definitions",
          "html",
          "inserted",
          "punctuation",
          "quotations",
          "tables",
          "tasks");
  private static final Path DIALECT = Path.of("src/test/resources/dialect");
  private static final ApprovedText ANY = new ApprovedText("any", "", "");

  private static Path folder;
  private static byte[] epub;
  private static PdfFile pdf;

  @BeforeAll
  static void build(@TempDir Path root) throws IOException {
    folder = root;
    TestBook book = TestBook.in(root);
    String yaml = Files.readString(root.resolve("manuscript/book.yaml"));
    book.with(
        "manuscript/book.yaml",
        yaml + "  - notes.md\n  - " + String.join(".md\n  - ", CHAPTERS) + ".md\n");
    for (String chapter : CHAPTERS) {
      book.with(
          "manuscript/" + chapter + ".md", Files.readAllBytes(DIALECT.resolve(chapter + ".md")));
    }
    book.with(
        "manuscript/notes.md",
        "# Notes\n\nOne[^a] and two[^b], one again[^a].\n\n[^b]: The second.\n\n[^a]: The first\n\n    in two parts.\n");
    TestBook.Run run = book.build();
    assertEquals(0, run.exit(), run.err());
    epub = Files.readAllBytes(book.output().resolve("stock-booklet.epub"));
    byte[] printed = Files.readAllBytes(book.output().resolve("stock-booklet.pdf"));
    pdf = PdfFile.open(printed, ANY, PdfGrade.BOOK);
  }

  private static Parity parity(String file, String from, String to) {
    Path chapter = folder.resolve("manuscript").resolve(file);
    try {
      String text = Files.readString(chapter);
      assertTrue(text.contains(from), () -> file + " has no " + from);
      Files.writeString(chapter, text.replace(from, to));
      Parity parity = new Parity(CopyTextReader.read(chapter.getParent()).orElseThrow());
      Files.writeString(chapter, text);
      return parity;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatWasBuiltSaysEveryWord() {
    Parity parity = parity("tables.md", "#", "#");
    assertEquals(List.of(Outcome.PASSED), outcomes(parity.judgeEpub(epub)));
    assertEquals(List.of(Outcome.PASSED), outcomes(parity.judgeBook(pdf.tree())));
  }

  private static List<Outcome> outcomes(List<Finding> findings) {
    return findings.stream().map(Finding::outcome).toList();
  }

  /** Line breaks are written {@code /}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "chapter.md;Some text;Some text, not more;chapter.md:3",
        "disclaimer.md;not medical advice;medical advice;disclaimer.md:5",
        "chapter.md;A chapter;Another chapter;chapter.md:1",
        "chapter.md;text.;text that ends;chapter.md:3",
        "chapter.md;Some text.;Some text./ /Some text.;chapter.md:",
        "tables.md;Row;Row two;tables.md:",
        "tables.md;*caption*;*title*;tables.md:",
        "tables.md;|---|:--|:-:|--:|;|---|:--|:-:|--:|/| New | row | of | cells |;tables.md:",
        "notes.md;The second.;The next.;notes.md:",
        "notes.md;and two[^b];and two;notes.md:3",
        "tasks.md;- [x] done;- [ ] done;tasks.md:",
        "tasks.md;- [ ] to do;- [ ] to do/- [ ] and more;tasks.md:",
        "definitions.md;The same word again.;The same again.;definitions.md:",
        "definitions.md;Loose;Tight;definitions.md:",
        "code.md;x <- 1;x = 1;code.md:",
        "code.md;plain ```;plain/line/```;code.md:",
        "quotations.md;First, do no harm;First, do harm;quotations.md:3",
        "quotations.md;*Hippocrates*;*Galen*;quotations.md:4",
        "inserted.md;H~2~O;HO;inserted.md:3",
        "inserted.md;++new++;++newest++;inserted.md:3",
        "abbreviations.md;World Health Organization;World Home Organization;abbreviations.md:3",
        "attributes.md;Ein Titel;Ein Wort;attributes.md:",
        "punctuation.md;6\" tall;7\" tall;punctuation.md:3",
        "html.md;hidden -->;hidden --> seen;html.md:3"
      })
  void aDifferenceIsToldWithItsPlace(String file, String from, String to, String place) {
    Parity parity = parity(file, from.replace('/', '\n'), to.replace('/', '\n'));
    for (List<Finding> found : List.of(parity.judgeEpub(epub), parity.judgeBook(pdf.tree()))) {
      Optional<Finding> told = found.stream().filter(f -> f.message().contains(place)).findFirst();
      assertTrue(told.isPresent(), found::toString);
      assertFalse(told.get().place().isEmpty());
    }
  }
}
