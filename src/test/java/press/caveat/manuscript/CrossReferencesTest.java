package press.caveat.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.caveat.TestBook;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.SourceFolder;

/**
 * References to figures and tables, which stand between {@code |} here: no word of them is lost.
 */
class CrossReferencesTest {
  private static final String REST =
      """

      ![One](square.svg){#fig:one alt="A square"}

      ![Two](square.svg){#fig:two alt="A square"}

      | a | b |
      |---|---|
      | 1 | 2 |

      Table: Numbers {#tbl:t}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "en > See @fig:one. > See |Figure 1|.",
        "en > See -@fig:two and (@tbl:t). > See |2| and (|Table 1|).",
        "en > [Figure @fig:one] > |Figure 1|",
        "en > [see @fig:one] > see |Figure 1|",
        "en > [see Fig. @fig:one, left] > see |Fig. 1|, left",
        "en > [Figures @fig:one; @fig:two] > |Figures 1|; |2|",
        "en > [@fig:one; @tbl:t] > |Figure 1|; |Table 1|",
        "en > [a@b.example, @fig:one] > a@b.example, |Figure 1|",
        "de > [Figure @fig:one] > |Abbildung 1|",
        "de > [vgl. Abb. @fig:one] > vgl. |Abb. 1|",
        "zh > [见图 @fig:one] > |见图 1|",
        "en > Mail a@fig.example, code `@fig:one` and \\@fig:one. > "
            + "Mail a@fig.example, code @fig:one and @fig:one.",
      })
  void become(String language, String written, String read, @TempDir Path root) {
    assertEquals(read, marked(language, "# A\n\n" + written + "\n" + REST, root, "p:nth-child(3)"));
  }

  private static String marked(String language, String chapter, Path root, String at) {
    String square = "src/test/resources/whole-book/manuscript/extra/square.svg";
    try {
      TestBook files = TestBook.in(root).with("manuscript/chapter.md", chapter);
      Path settings = root.resolve("manuscript/book.yaml");
      String yaml = Files.readString(settings);
      files.with("manuscript/book.yaml", yaml.replace("lang: en-GB", "lang: " + language));
      files.with("manuscript/square.svg", Files.readAllBytes(Path.of(square)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Diagnostics diagnostics = new Diagnostics();
    SourceFolder folder = new SourceFolder(root.resolve("manuscript"), diagnostics);
    var book = new ManuscriptReader(folder, diagnostics).read();
    assertEquals(List.of(), diagnostics.sorted());
    Element body = book.orElseThrow().sections().get(2).body().copy();
    body.select("a.cross-reference").forEach(a -> a.prependText("|").appendText("|"));
    return body.expectFirst(at).text();
  }
}
