package press.caveat.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Finding;
import press.caveat.verify.Judgement;
import press.caveat.verify.Kind;
import press.caveat.verify.Ledger;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;
import press.caveat.verify.court.Court;

/** The report can be read by everybody and says no more than the ledgers do. */
class ReportTest {
  private static final String NASTY = "<script>alert(1)</script> & \"]]>\" \u202e";

  private static Ledger ledger(String file, Kind kind, String magic, Finding... findings) {
    byte[] bytes = (magic + file).getBytes(StandardCharsets.UTF_8);
    Court court = new Court(new ApprovedText("Read this.", "Read.", "No."), List.of(), false);
    return court.ledger(new Judgement(file, List.of(findings)), bytes, kind);
  }

  private static ProofReport sample() {
    return new ProofReport(
        "Sore & sound",
        List.of(
            ledger(
                "a.epub",
                Kind.EBOOK,
                "PK",
                new Finding(Rule.EPUB_PACKAGE, Outcome.PASSED, "", "21 items"),
                new Finding(Rule.CSS_SHOWN, Outcome.FAILED, "css/epub.css:1", NASTY)),
            ledger(
                "a.pdf",
                Kind.BOOK,
                "%PDF-",
                new Finding(Rule.PDF_OPENS, Outcome.PASSED, "", "2 pages"),
                new Finding(Rule.PDF_LINKS, Outcome.OPEN, "page 2", "does it serve?"))),
        List.of("a-letter.pdf"));
  }

  private static Document html() {
    return Jsoup.parse(new String(HtmlReport.of(sample()), StandardCharsets.UTF_8));
  }

  @Test
  void thePageIsWellFormed() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    byte[] page = HtmlReport.of(sample());
    var root = factory.newDocumentBuilder().parse(new ByteArrayInputStream(page));
    assertEquals("en", root.getDocumentElement().getAttribute("lang"));
    assertEquals(0, root.getElementsByTagName("script").getLength());
  }

  @Test
  void itNeedsNothingBesideItself() {
    assertTrue(html().select("[src], link, iframe, [onclick]").isEmpty());
    assertFalse(html().selectFirst("style").data().matches("(?s).*(url\\(|@import).*"));
  }

  @Test
  void headingsAndLandmarksLeadThroughIt() {
    Document page = html();
    assertEquals(1, page.select("h1").size());
    assertTrue(page.select("h3, h4, h5, h6").isEmpty());
    for (String landmark : List.of("body > header", "body > nav", "body > main", "body > footer")) {
      assertEquals(1, page.select(landmark).size(), landmark);
    }
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), e.id()));
    for (Element link : page.select("a")) {
      assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml());
    }
    for (Element section : page.select("section")) {
      assertTrue(ids.contains(section.attr("aria-labelledby")));
    }
  }

  @Test
  void everyCellHasItsHeads() {
    for (Element table : html().select("table")) {
      assertEquals(1, table.select("caption").size());
      int columns = table.select("thead th[scope=col]").size();
      for (Element row : table.select("tbody tr")) {
        assertEquals(1, row.select("> th[scope=row]").size());
        assertEquals(columns, row.childrenSize());
      }
    }
  }

  @Test
  void everyRuleIsTold() {
    String all = html().getElementById("rules").text();
    for (Rule rule : Rule.values()) {
      assertTrue(all.contains(rule.id()), rule.id());
      assertTrue(all.contains(rule.promise()), rule.id());
    }
  }

  @Test
  void whatWasNotRunIsNotTickedAndComesBeforeWhatWas() {
    Element ebook = html().getElementById("file-1");
    List<String> rows = ebook.select("tbody tr").eachText();
    assertTrue(rows.get(0).contains("css-shown") && rows.get(0).contains("✗ rejected"));
    Element valid = ebook.selectFirst("tr:contains(epub-valid)");
    assertEquals("– not run", valid.selectFirst(".verdict").text());
    assertEquals(1, ebook.select("tbody .accepted").size());
  }

  @Test
  void questionsForAPersonStayOpen() {
    Element open = html().getElementById("open");
    assertEquals(sample().humanQuestions().size(), open.select("tbody tr").size());
    assertEquals(open.select("tbody tr").size(), open.select(".verdict.open").size());
    assertTrue(open.select(".accepted").isEmpty());
  }

  @Test
  void aMachinesSilenceIsNoConformance() {
    String words = html().getElementById("accessibility").text();
    assertTrue(words.contains("veraPDF was not asked in this proof"), words);
    assertFalse(words.contains("conforms"), words);
  }

  @Test
  void messagesAreTextWhateverTheyHold() {
    assertTrue(html().getElementById("file-1").text().contains("<script>alert(1)</script>"));
  }

  @Test
  void jsonTellsEveryRuleOfEveryFile() throws IOException {
    List<String> names = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(JsonReport.of(sample()))) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && json.currentName().equals("rule")) {
          names.add(json.nextTextValue());
        }
      }
    }
    assertEquals(2 * Rule.values().length, names.size());
  }

  @Test
  void sameFilesSameReport() {
    assertArrayEquals(HtmlReport.of(sample()), HtmlReport.of(sample()));
    assertArrayEquals(JsonReport.of(sample()), JsonReport.of(sample()));
  }
}
