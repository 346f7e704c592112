package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.caveat.book.Book;
import press.caveat.book.Contents;
import press.caveat.book.Section;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.manuscript.ManuscriptReader;
import press.caveat.source.SourceFolder;

/**
 * A manuscript with parts, appendices, an ISBN, front matter, and files written on three systems.
 */
class WholeBookTest {
  private static Book book;

  @BeforeAll
  static void read(@TempDir Path root) {
    TestBook files = TestBook.in(root).with(Path.of("src/test/resources/whole-book"));
    Diagnostics diagnostics = new Diagnostics();
    SourceFolder folder = new SourceFolder(files.root().resolve("manuscript"), diagnostics);
    book =
        new ManuscriptReader(folder, diagnostics)
            .read()
            .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
    assertEquals(List.of(), diagnostics.sorted());
  }

  private static Section section(String id) {
    return book.sections().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static Element body(String id) {
    return section(id).body().copy();
  }

  @Test
  void everyEditionIsMade(@TempDir Path root) {
    TestBook.Run run = TestBook.in(root).with(Path.of("src/test/resources/whole-book")).build();
    assertEquals("", run.err());
    assertEquals(0, run.exit());
  }

  @Test
  void chaptersStandBelowTheirPart() {
    assertEquals("h1", body("part-one").getElementById("part-one-heading").normalName());
    assertEquals("h2", body("sleep").getElementById("sleep-heading").normalName());
    assertEquals("h4", body("sleep").selectFirst("h4").normalName());
    assertEquals("h1", body("end").getElementById("end-heading").normalName());
  }

  @Test
  void contentsNest() {
    Contents.Entry part = book.contents().entries().get(2);
    assertEquals("Part one", part.label());
    assertEquals(List.of("Sleep", "Dormir bien"), labels(part));
    assertEquals(List.of("Deep sleep"), labels(part.entries().get(0)));
  }

  private static List<String> labels(Contents.Entry entry) {
    return entry.entries().stream().map(Contents.Entry::label).toList();
  }

  @Test
  void appendicesHaveLetters() {
    assertEquals("Appendix A. Numbers", section("numbers").title());
    assertEquals("Appendix B. Words", section("words").title());
  }

  @Test
  void filesOfOneNameHaveNamesOfTheirOwn() {
    assertEquals("Dormir bien", section("sleep-2").title());
    assertEquals("Dormir", body("sleep-2").selectFirst("h2").attr(Section.SHORT_TITLE));
  }

  @Test
  void aFileSpeaksItsOwnLanguage() {
    Element body = body("sleep-2");
    Element text = body.selectFirst("p:contains(oui)");
    assertEquals("fr", text.attr("lang"));
    assertEquals("«\u202fMot\u202f»\u00a0: oui. English “words”", text.wholeText());
    assertEquals("Avertissement", body.selectFirst(".callout-title").text());
  }

  @Test
  void lineEndsMarksAndAccentsOfOtherSystemsAreRead() {
    assertEquals("Café and Figure 1.", body("sleep").select("p").get(2).text());
  }

  @Test
  void idsStandOnceAndLinksLandOnThem() {
    Set<String> ids = new HashSet<>();
    Set<String> targets = new HashSet<>();
    for (Section section : book.sections()) {
      assertTrue(ids.add(section.id()), section.id());
      Element body = section.body().copy();
      body.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), e.id()));
      body.select("a[href^=#]").forEach(a -> targets.add(a.attr("href").substring(1)));
    }
    targets.removeAll(ids);
    assertEquals(Set.of(), targets);
    assertEquals("sleep-deep-sleep-2", body("sleep").selectFirst("h3").id());
  }

  @Test
  void theWithdrawalStandsAtTheHeadOfEverySection() {
    // The disclaimer's own words are for the judge to say; it comes first.
    for (Section section : book.sections().subList(1, book.sections().size())) {
      Element notice = section.body().copy().selectFirst("div.standing.withdrawn");
      assertTrue(notice.text().contains("A dose in it was wrong"), section.id());
      assertEquals(1, notice.elementSiblingIndex(), section.id());
    }
  }

  @Test
  void theNumberIsPrintedAndGoesIntoTheEbook() {
    assertTrue(body("title-page").text().contains("ISBN 978-0-306-40615-7"));
    assertEquals("urn:isbn:9780306406157", book.metadata().isbn().orElseThrow().urn());
    assertFalse(book.metadata().identifier().contains("isbn"));
  }
}
