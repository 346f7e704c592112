package press.caveat.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {
  @Test
  void numbersFollowTheFirstCitationThroughTheBook() {
    Samples book =
        Samples.book("One [@page]. Two [@trial; @page].", "Three [@review].\n\nOne [@page].");
    Element list = book.print();
    assertEquals(List.of("One.1 Two.1,2"), book.paragraphs(0));
    assertEquals(List.of("Three.3", "One.1"), book.paragraphs(1));
    assertEquals(List.of("ref-page", "ref-trial", "ref-review"), list.select("li").eachAttr("id"));
  }

  @Test
  void aStyleThatSortsItsListNumbersByTheList() {
    Samples book = Samples.book("A [@trial], b [@notice].");
    Element list = book.print("nlm-citation-name");
    assertEquals(List.of("ref-notice", "ref-trial"), list.select("li").eachAttr("id"));
    assertEquals(List.of("A,2 b.1"), book.paragraphs(0));
  }

  @Test
  void everyNumberIsALinkAndEveryEntryLeadsBack() {
    Samples book = Samples.book("A [@page; @trial].\n\nB [@page].", "C [@page, p. 3].");
    Element list = book.print();
    assertEquals(
        "<sup class=\"citation\" data-at=\"2:3\"><a class=\"citation-ref\" href=\"#ref-page\""
            + " id=\"cite-page-1\" aria-label=\"Reference 1\">1</a>,<a class=\"citation-ref\""
            + " href=\"#ref-trial\" id=\"cite-trial-1\" aria-label=\"Reference 2\">2</a></sup>",
        book.chapters().get(0).body().expectFirst("sup").outerHtml());
    assertEquals(
        "<span class=\"backlinks\"><a class=\"backlink\" href=\"#cite-page-1\" aria-label=\"Back to"
            + " place a of reference 1\">a</a> <a class=\"backlink\" href=\"#cite-page-2\""
            + " aria-label=\"Back to place b of reference 1\">b</a> <a class=\"backlink\""
            + " href=\"#cite-page-3\" aria-label=\"Back to place c of reference 1\">c</a></span>",
        list.expectFirst(".backlinks").outerHtml());
    assertLinksLand(book, list);
  }

  private static void assertLinksLand(Samples book, Element list) {
    List<Element> trees =
        Stream.concat(book.chapters().stream().map(Chapter::body), Stream.of(list)).toList();
    Set<String> ids = new HashSet<>();
    for (Element tree : trees) {
      tree.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), () -> "twice: " + e.id()));
    }
    for (Element tree : trees) {
      for (Element link : tree.select("a[href^=#]")) {
        assertTrue(ids.contains(link.attr("href").substring(1)), link::outerHtml);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "american-medical-association      | A1(p12) b.",
        "nlm-citation-sequence             | A1 (p. 12) b.",
        "elsevier-vancouver                | A1 (p. 12) b.",
      })
  void aPlaceIsPrintedAsTheStyleHasItAndNeverLost(String style, String printed) {
    Samples book = Samples.book("A [@page, p. 12] b.");
    book.print(style);
    assertEquals(List.of(printed), book.paragraphs(0));
  }

  @Test
  void wordsAroundAKeyAreKept() {
    Samples book = Samples.book("A [see @trial; @page, for help].");
    book.print();
    assertEquals(List.of("A.see 1,2, for help"), book.paragraphs(0));
  }

  @Test
  void aNumberStandsCloseToItsWordButNotToADigit() {
    Samples book = Samples.book("Word [@page]. In 10 [@page]. **12** [@page]. [@page] first.");
    book.print();
    assertEquals(
        "Word.1 In 10\u00a01. 12\u00a01.1 first.",
        book.chapters().get(0).body().expectFirst("p").wholeText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A word [@page]. Next   | A word.1 Next",
        "A word [@page], next   | A word,1 next",
        "*word* [@page].        | word.1",
        "A word [@page]; next   | A word1; next",
        "A word [@page]... next | A word1… next",
        "By @review. Next       | By Reed et al.1. Next",
        "(word [@page]).        | (word1).",
      })
  void stopsStandBeforeTheNumber(String text, String printed) {
    Samples book = Samples.book(text);
    book.print();
    assertEquals(List.of(printed), book.paragraphs(0));
  }

  @Test
  void neighboursDoNotRunTogether() {
    Samples book = Samples.book("A [@page] [@trial][@notice] b.");
    book.print();
    assertEquals(List.of("A1,2,3 b."), book.paragraphs(0));
  }

  @Test
  void outsideBracketsTheAuthorsBelongToTheSentence() {
    Samples book =
        Samples.book(
            "@trial found it, as @review and (@page) say. @act forbids it. They -@trial agree.");
    book.print();
    assertEquals(
        List.of(
            "Moss and Pike1 found it, as Reed et al.2 and (Health Office3) say."
                + " Plants Act 2016 4 forbids it. They1 agree."),
        book.paragraphs(0));
  }

  @Test
  void mailAddressesCodeAndCrossReferencesStayAsTheyAre() {
    Samples book =
        Samples.book(
            "Write to me@example.org or [you@example.org], \\@page, `@page`, [@page](https://x.org),"
                + " https://x.org/@page.\n\n[Figure @fig:days]");
    Citations citations = book.find(Samples.library());
    assertEquals(List.of(), citations.cited());
    assertEquals(
        List.of(
            "Write to me@example.org or [you@example.org], @page, @page, @page,"
                + " https://x.org/@page.",
            "Figure @fig:days"),
        book.paragraphs(0));
    assertEquals(
        "Figure @fig:days", book.chapters().get(0).body().expectFirst("span").attr("data-cite"));
    assertTrue(citations.print(Samples.style("bmj", "en-GB"), Samples.LABELS).isEmpty());
  }

  @Test
  void unknownKeysAreReportedWhereTheyStand() {
    Samples book =
        Samples.book(
            "A [@page; see @trail, p. 3].\n\n- b [@page;\n  @revew] and @thesi.",
            "# Second [@page]\n\n[@page @trial]");
    book.find(Samples.library());
    List<String> errors =
        book.problems().stream().filter(line -> line.contains("citation-")).toList();
    assertEquals(
        List.of(
            "a.md:2:15: error: no reference is called trail; nearest is trial [citation-unknown]",
            "a.md:5:1: error: no reference is called revew; nearest is review [citation-unknown]",
            "a.md:5:15: error: no reference is called thesi; nearest is thesis [citation-unknown]",
            "b.md:2:10: error: a heading carries a citation [citation-in-heading]",
            "b.md:4:1: error: cannot read the citation [@page @trial] [citation-malformed]"),
        errors);
  }

  @Test
  void aReferenceNobodyCitesIsAWarning() {
    Samples book = Samples.book("A [@page; @trial; @review; @notice; @report; @act].");
    book.find(Samples.library());
    assertEquals(
        List.of("references.json:24:10: warning: nobody cites thesis [reference-uncited]"),
        book.problems());
  }

  @Test
  void twoRunsAreEqual() {
    String text = "A [@page; @trial, p. 2]. @review says [@notice; @report; @act; @thesis].";
    Samples one = Samples.book(text);
    Samples two = Samples.book(text);
    assertEquals(one.print().outerHtml(), two.print().outerHtml());
    assertEquals(
        one.chapters().get(0).body().outerHtml(), two.chapters().get(0).body().outerHtml());
  }

  @Test
  void manyPlacesHaveLettersOfTheirOwn() {
    Element list = Samples.book("A [@page]. ".repeat(28)).print();
    List<String> letters = list.select(".backlink").eachText();
    assertEquals(
        List.of("a", "z", "aa", "ab"),
        List.of(letters.get(0), letters.get(25), letters.get(26), letters.get(27)));
    assertFalse(list.text().contains("{"));
  }
}
