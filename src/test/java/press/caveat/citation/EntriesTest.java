package press.caveat.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.undercouch.citeproc.csl.CSLType;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.reference.References;
import press.caveat.source.SourceFile;

class EntriesTest {
  private static Element printed(String key) {
    return Samples.book("See [@" + key + "].").print().expectFirst("li > .reference");
  }

  @Test
  void theDefaultStyleAsAHealthReaderKnowsIt() {
    assertEquals(
        List.of(
            "Moss AMB, Pike C. Rest and ache: a trial. Journal of Rest. 2019;12(3):101-109."
                + " https://doi.org/10.5555/rest.2019.3",
            "Reed D, Sedge E, Rush F. Aches reviewed. Reviews of Ache. Published online"
                + " 2021:CD000001. https://doi.org/10.5555/(review)%3C1%3E",
            "Health Office. When to call for help. 29 April 2024. Accessed 2 January 2025."
                + " https://example.org/help?a=1&b=2",
            "Agency. A notice. Daily Register. 2016;81:59-64. https://example.org/n",
            "World Office. Summary of Findings (E/CN.7/12). 2021.",
            "Plants Act 2016 (2016 c. 2). https://example.org/act",
            "de Lima J. On Quercus robur Leaves. University of Oak; 2022."
                + " https://example.org/thesis"),
        Samples.entries(CitationStyle.DEFAULT, "en-GB"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "american-medical-association",
        "nlm-citation-sequence",
        "nlm-citation-sequence-superscript",
        "elsevier-vancouver",
        "bmj",
        "the-lancet",
        "sage-vancouver",
        "springer-vancouver",
        "american-institute-of-physics",
      })
  void everyStyleGivesAddressesAndNoHolesNorNumbers(String style) {
    List<String> entries = Samples.entries(style, "en-GB");
    List<String> starts = List.of("Moss", "Reed", "Health", "Agency", "World", "Plants", "");
    for (int i = 0; i < entries.size(); i++) {
      String entry = entries.get(i);
      assertFalse(Samples.hasHole(entry), () -> style + ": " + entry);
      assertFalse(entry.matches("^[\\[(]?" + (i + 1) + "\\b.*"), () -> style + ": " + entry);
      if (!starts.get(i).equals("World")) {
        assertEquals(2, entry.split("https://", -1).length, () -> style + ": " + entry);
      }
    }
  }

  @Test
  void theAddressIsALinkAndNothingElseIs() {
    Element entry = printed("review");
    Element link = entry.expectFirst("a");
    assertEquals("https://doi.org/10.5555/(review)%3C1%3E", link.attr("href"));
    assertEquals(link.attr("href"), link.text());
    assertEquals(1, entry.select("a").size());
  }

  @Test
  void markupIsNeutral() {
    assertEquals(
        "de Lima J. <em>On <em>Quercus robur</em> Leaves</em>. University of Oak; 2022."
            + " <a href=\"https://example.org/thesis\">https://example.org/thesis</a>",
        printed("thesis").html());
    assertEquals(List.of(), printed("trial").select("[style], div").eachText());
  }

  /** The file's types and the engine's are two lists. */
  @Test
  void everyTypeTheEngineKnowsCanBeReadAndPrinted() {
    StringBuilder json = new StringBuilder("[");
    for (CSLType type : CSLType.values()) {
      json.append(json.length() > 1 ? "," : "")
          .append("{\"id\": \"k-")
          .append(type)
          .append("\", \"type\": \"")
          .append(type)
          .append("\", \"title\": \"T\", \"author\": [{\"family\": \"A\"}], \"volume\": 1,")
          .append("\"issued\": {\"date-parts\": [[2020]]}, \"publisher\": \"P\",")
          .append("\"container-title\": \"C\", \"URL\": \"https://example.org/\"}");
    }
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = new SourceFile("references.json", json.append("]").toString());
    References references = References.read(file, diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    NumberedSources sources =
        new NumberedSources(Samples.style(CitationStyle.DEFAULT, "en"), references.all());
    assertEquals(CSLType.values().length, sources.entries().size());
  }

  @Test
  void remarksAreNotPrinted() {
    for (String style : List.of(CitationStyle.DEFAULT, "elsevier-vancouver", "bmj")) {
      assertFalse(Samples.entries(style, "en-GB").toString().contains("author's eyes"));
    }
  }

  @Test
  void whatAHostileTitleHoldsIsText() {
    Element entry = EntryMarkup.of("a &lt;script&gt;x&lt;/script&gt; &lt;I&gt;b &ndash; c", "");
    assertEquals("a &lt;script&gt;x&lt;/script&gt; <em>b – c</em>", entry.html());
    Element raw =
        EntryMarkup.of("<div onclick=x>a<script>b</script><a href='javascript:c'>d</a></div>", "");
    assertEquals("abd", raw.html().replace("<script>b</script>", "b"));
    assertEquals(0, raw.select("script, a, [onclick]").size());
  }
}
