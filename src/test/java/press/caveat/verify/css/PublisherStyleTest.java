package press.caveat.verify.css;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.StyleSource;
import press.caveat.verify.xml.MalformedXmlException;
import press.caveat.verify.xml.XmlReader;

/** The build asks before it makes a book: which line of which sheet does harm? */
class PublisherStyleTest {
  private static final String PAGE =
      "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><section role=\"doc-notice\">"
          + "<h1>Read</h1><p>This first.</p></section></body></html>";

  private static List<Finding> judge(String... sheets) throws MalformedXmlException {
    List<StyleSource> sources = new java.util.ArrayList<>();
    for (int i = 0; i < sheets.length; i++) {
      sources.add(StyleSource.file("styles/" + i + ".css", sheets[i]));
    }
    return CssEffect.ofPublisher(
        sources,
        XmlReader.read(PAGE.getBytes(StandardCharsets.UTF_8)),
        "disclaimer.xhtml",
        Demand.OWN_NOTICE);
  }

  @Test
  void namesTheLineThatHides() throws MalformedXmlException {
    List<Finding> findings =
        judge(
            "p { margin: 0 }",
            "h1 { margin: 0 }\n\n@media print {\n  section {\n    display: none\n  }\n}");
    assertEquals(1, findings.size(), findings::toString);
    assertEquals(Rule.CSS_SHOWN, findings.get(0).rule());
    assertEquals("styles/1.css:5", findings.get(0).place());
    assertEquals(
        "display: none on <section> takes it away when @media print", findings.get(0).message());
  }

  @Test
  void asksMoreContrastOfOurOwnBooks() throws MalformedXmlException {
    assertEquals(List.of(), judge("body { color: #555; background: #fff }"));
    List<Finding> findings = judge("body { color: #666; background: #fff }");
    assertEquals(Rule.CSS_CONTRAST, findings.get(0).rule());
    assertEquals("styles/0.css:1", findings.get(0).place());
  }

  @Test
  void aLaterSheetMayPutItRight() throws MalformedXmlException {
    assertEquals(List.of(), judge("section { display: none }", "section { display: block }"));
  }
}
