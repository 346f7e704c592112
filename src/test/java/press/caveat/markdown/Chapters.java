package press.caveat.markdown;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.language.Words;
import press.caveat.source.SourceFile;

/** Reads made-up chapters and checks what must hold for any text. */
final class Chapters {
  private Chapters() {}

  /** What came of a text. */
  record Reading(Optional<Element> body, Diagnostics diagnostics) {}

  static Reading read(String text) {
    Diagnostics diagnostics = new Diagnostics();
    MarkdownChapter markdown =
        new MarkdownChapter("en-GB", Words.of("en").orElseThrow(), diagnostics);
    return new Reading(markdown.read(new SourceFile("x.md", text), "x"), diagnostics);
  }

  /** A tree of well-formed XHTML with ids that stand once, or an error that says why not. */
  static Reading check(String text) throws Exception {
    Reading reading = read(text);
    boolean failed =
        reading.diagnostics().sorted().stream().anyMatch(d -> d.code() == Code.PARSER_FAILED);
    if (failed || reading.body().isEmpty() && !reading.diagnostics().hasErrors()) {
      throw new AssertionError("not read: " + reading.diagnostics().sorted());
    }
    if (reading.body().isPresent()) {
      checkTree(reading.body().get(), reading.diagnostics());
    }
    return reading;
  }

  private static void checkTree(Element body, Diagnostics diagnostics) throws Exception {
    body.ownerDocument().outputSettings().syntax(Document.OutputSettings.Syntax.xml);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    String xhtml = body.outerHtml().replace("&nbsp;", "&#xa0;");
    builder.parse(new InputSource(new StringReader(xhtml)));
    Set<String> made = new HashSet<>();
    for (Element element : body.select("[id][data-made-id]")) {
      if (!made.add(element.id())) {
        throw new AssertionError("the id " + element.id() + " is made twice");
      }
    }
    if (!body.select("[data-attributes], [data-literal], [data-div], [data-abbreviation]").isEmpty()
        && !diagnostics.hasErrors()) {
      throw new AssertionError("marks are left: " + xhtml);
    }
  }
}
