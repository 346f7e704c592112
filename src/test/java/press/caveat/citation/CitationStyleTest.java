package press.caveat.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.caveat.diagnostic.Diagnostic;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;

class CitationStyleTest {
  private static List<String> problems(String name, String language) {
    Diagnostics diagnostics = new Diagnostics();
    CitationStyle.named(name, language, new Location("book.yaml", 9, 17), diagnostics);
    return diagnostics.sorted().stream().map(Diagnostic::line).toList();
  }

  @Test
  void namesTheNearestStyle() {
    assertEquals(
        List.of(
            "book.yaml:9:17: error: there is no citation style elsevier-vancover; nearest is"
                + " elsevier-vancouver [citation-style-unknown]"),
        problems("elsevier-vancover", "en-GB"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "../nlm-citation-sequence",
        "dependent/jama",
        "http://example.org/style",
        "<style xmlns=\"http://purl.org/net/xbiblio/csl\"/>",
        "NLM-citation-sequence",
        "locales-en-GB.xml",
      })
  void onlyNamesOfStylesAreStyles(String name) {
    List<String> problems = problems(name, "en-GB");
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).endsWith("[citation-style-unknown]"), problems::toString);
  }

  @Test
  void refusesStylesThatDoNotNumber() {
    assertEquals(
        List.of(
            "book.yaml:9:17: error: the citation style apa does not number its references"
                + " [citation-style-not-numeric]"),
        problems("apa", "en-GB"));
  }

  @Test
  void refusesLanguagesWithoutTerms() {
    assertTrue(problems(CitationStyle.DEFAULT, "tlh").get(0).contains("[language-without-words]"));
    assertEquals(List.of(), problems(CitationStyle.DEFAULT, "en"));
    assertEquals(List.of(), problems(CitationStyle.DEFAULT, "de-LI"));
  }

  @Test
  void aNameThatStandsForAnotherStyleGivesTheOther() {
    assertEquals(
        Samples.style(CitationStyle.DEFAULT, "en-GB").xml(), Samples.style("jama", "en-GB").xml());
  }

  @Test
  void theLanguageOfTheBookRulesDatesAndTerms() {
    assertTrue(Samples.entries(CitationStyle.DEFAULT, "en-GB").get(2).contains("29 April 2024"));
    assertTrue(Samples.entries(CitationStyle.DEFAULT, "en-US").get(2).contains("April 29, 2024"));
    assertTrue(Samples.entries("nlm-citation-sequence", "de").get(2).contains("Verfügbar unter"));
  }
}
