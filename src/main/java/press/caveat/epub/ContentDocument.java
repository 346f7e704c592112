package press.caveat.epub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import press.caveat.language.Scripts;

/** An XHTML content document (EPUB 3.3, chapter 6.1), to be filled by its maker. */
final class ContentDocument {
  /** The style sheets every content document links to, in the order of the cascade. */
  static final List<String> STYLES = List.of("css/shared.css", "css/epub.css");

  private final Document document = Document.createShell("");

  private final String language;

  ContentDocument(String language, String title) {
    this.language = language;
    root().attr("xmlns", "http://www.w3.org/1999/xhtml");
    root().attr("xmlns:epub", "http://www.idpf.org/2007/ops");
    root().attr("lang", language).attr("xml:lang", language);
    if (Scripts.isRightToLeft(language)) {
      root().attr("dir", Directions.value(true));
    }
    Element head = document.head();
    head.appendElement("meta").attr("charset", "UTF-8");
    head.appendElement("title").text(title);
    for (String style : STYLES) {
      head.appendElement("link").attr("rel", "stylesheet").attr("href", style);
    }
  }

  Element root() {
    return document.expectFirst("html");
  }

  Element body() {
    return document.body();
  }

  byte[] toBytes() {
    Directions.mark(body(), language);
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .charset(StandardCharsets.UTF_8)
        .prettyPrint(false);
    String xhtml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n" + root().outerHtml() + "\n";
    return xhtml.getBytes(StandardCharsets.UTF_8);
  }
}
