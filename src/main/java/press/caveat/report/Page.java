package press.caveat.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import press.caveat.verify.Check.Verdict;

/** An HTML page with its landmarks: a way past the contents, header, contents, main, footer. */
final class Page {
  private final Document document = Document.createShell("");
  private final Element header;
  private final Element links;
  private final Element main;

  Page(String title) {
    Element root = document.expectFirst("html");
    root.attr("xmlns", "http://www.w3.org/1999/xhtml").attr("lang", "en").attr("xml:lang", "en");
    Element head = document.head();
    head.appendElement("meta").attr("charset", "UTF-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
    head.appendElement("title").text(title);
    head.appendElement("style").appendChild(new DataNode(style()));
    Element body = document.body();
    body.appendElement("a").addClass("skip").attr("href", "#main").text("To the report");
    header = body.appendElement("header");
    Element nav = body.appendElement("nav").attr("aria-label", "Contents");
    links = nav.appendElement("ul");
    main = body.appendElement("main").attr("id", "main");
  }

  Element header() {
    return header;
  }

  void link(String id, String words) {
    links.appendElement("li").appendElement("a").attr("href", "#" + id).text(words);
  }

  /** A part of the report under a heading, which names it. */
  Element section(String id, String heading) {
    Element section = main.appendElement("section").attr("id", id);
    section.attr("aria-labelledby", id + "-heading");
    section.appendElement("h2").attr("id", id + "-heading").text(heading);
    return section;
  }

  void foot(String words) {
    document.body().appendElement("footer").appendElement("p").text(words);
  }

  /** A verdict: its word says it; sign and colour only repeat it. */
  static Element badge(Verdict verdict) {
    Element badge = new Element("span").addClass("verdict").addClass(word(verdict));
    badge.appendElement("span").attr("aria-hidden", "true").text(sign(verdict));
    return badge.appendText(" " + verdict.words());
  }

  private static String word(Verdict verdict) {
    return verdict.words().replace(' ', '-');
  }

  private static String sign(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> "✓";
      case REJECTED -> "✗";
      case OPEN -> "?";
      case NOT_RUN, NOT_APPLICABLE -> "–";
    };
  }

  byte[] toBytes() {
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .charset(StandardCharsets.UTF_8)
        .prettyPrint(false);
    String html = "<!DOCTYPE html>\n" + document.expectFirst("html").outerHtml() + "\n";
    return html.getBytes(StandardCharsets.UTF_8);
  }

  private static String style() {
    try (InputStream css = Page.class.getResourceAsStream("report.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
