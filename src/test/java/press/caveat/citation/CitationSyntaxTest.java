package press.caveat.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.caveat.citation.CitationSyntax.Kind;

class CitationSyntaxTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@a                          | CITATION",
        "-@a                         | CITATION",
        "see @a; -@b, p. 3           | CITATION",
        "me@example.org              | TEXT",
        "a \\@b                      | TEXT",
        "https://x.example/@user     | TEXT",
        "@                           | TEXT",
        "@fig:days                   | CROSS_REFERENCE",
        "Figure @fig:days            | CROSS_REFERENCE",
        "@a; @fig:days               | MALFORMED",
        "@a @b                       | MALFORMED",
        "@a; b                       | MALFORMED",
        "@a;                         | MALFORMED",
      })
  void tellsCitationsFromEverythingElse(String text, Kind kind) {
    assertEquals(kind, CitationSyntax.kindOf(text));
  }

  @Test
  void readsPandocsExamples() {
    assertEquals(List.of("see also @11 a||"), read("see   also @a"));
    assertEquals(List.of("@0 a|PAGE 12|"), read("@a, p. 12"));
    assertEquals(List.of("see @4 a|PAGE 3-4|", "@18 b||"), read("see @a, pp. 3-4; -@b"));
    assertEquals(
        List.of("see @4 doe99|PAGE 33-35, 38-39| and passim", "also @46 smith04|CHAPTER 1|"),
        read("see @doe99, pp. 33-35, 38-39 and passim; also @smith04, chap. 1"));
  }

  private static List<String> read(String text) {
    return CitationSyntax.parse(text).stream()
        .map(
            cite ->
                (cite.prefix().isEmpty() ? "" : cite.prefix() + " ")
                    + "@"
                    + cite.offset()
                    + " "
                    + cite.key()
                    + "|"
                    + cite.locator().map(l -> l.label().name() + " " + l.value()).orElse("")
                    + "|"
                    + cite.suffix())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@a, 12              | PAGE 12",
        "@a, p. iv           | PAGE iv",
        "@a p. 12            | PAGE 12",
        "@a, pp. iv, vi--xi  | PAGE iv, vi--xi",
        "@a, sec. 3.2        | SECTION 3.2",
        "@a, §§ 3-4          | SECTION 3-4",
        "@a, fig. S2         | FIGURE S2",
        "@a, vol. 2          | VOLUME 2",
        "@a, {pp. 3 and 7}   | PAGE pp. 3 and 7",
        "@a, {chap. 3}       | CHAPTER 3",
        "@a, s.v. 3          | SUB_VERBO 3",
        "@a, in 26 men       | none",
        "@a, table 2         | none",
        "@a, 26men           | none",
        "@a, no difference   | none",
        "@a                  | none",
      })
  void findsThePlaceInTheSource(String text, String locator) {
    Cite cite = CitationSyntax.parse(text).get(0);
    assertEquals(
        locator, cite.locator().map(l -> l.label().name() + " " + l.value()).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@a.                 | a",
        "@smith_2020-b       | smith_2020-b",
        "@a--b               | a",
        "@a.b.               | a.b",
        "@müller             | müller",
        "@2020who            | 2020who",
      })
  void keysHoldSingleSignsInside(String text, String key) {
    assertEquals(key, CitationSyntax.parse(text).get(0).key());
  }

  @Test
  void longInputIsNoTrouble() {
    String key = "a" + ".a".repeat(100_000);
    assertEquals(key, CitationSyntax.parse("@" + key).get(0).key());
    String pages = "1" + ", 1".repeat(100_000);
    assertEquals(
        pages, CitationSyntax.parse("@a, " + pages).get(0).locator().orElseThrow().value());
    assertEquals(Kind.MALFORMED, CitationSyntax.kindOf("@a;".repeat(50_000)));
  }
}
