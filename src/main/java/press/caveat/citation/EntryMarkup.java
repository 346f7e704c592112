package press.caveat.citation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.caveat.reference.Reference;

/** Turns the engine's HTML into a neutral element: no style attributes, no blocks. */
final class EntryMarkup {
  private static final Set<String> KEPT = Set.of("em", "strong", "sup", "sub");

  /** CSL-JSON lets titles be marked up; the engine escapes the marks and may capitalise them. */
  private static final Pattern RICH =
      Pattern.compile("&lt;(/?)(i|b|sup|sub)&gt;", Pattern.CASE_INSENSITIVE);

  private EntryMarkup() {}

  /**
   * An entry of the references.
   *
   * @param html as the engine printed it
   * @param address made a link where it stands, and put at the end where it does not; may be empty
   */
  static Element of(String html, String address) {
    Element entry = inline(html);
    if (entry.firstChild() instanceof TextNode first) {
      first.text(first.getWholeText().stripLeading());
    }
    if (entry.lastChild() instanceof TextNode last) {
      last.text(last.getWholeText().stripTrailing());
    }
    if (!address.isEmpty()) {
      link(entry, address);
    }
    return entry;
  }

  /** The HTML as a {@code span} with text and inline elements only. */
  static Element inline(String html) {
    String marked =
        RICH.matcher(html).replaceAll("<$1$2>").replace(String.valueOf(Reference.MARK), "");
    Document document = Jsoup.parseBodyFragment(marked);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    for (Element element : List.copyOf(body.children().select("*"))) {
      reduce(element);
    }
    // Parsed once more, so that text on both sides of what was dropped becomes one.
    Element span = new Element("span").html(body.html());
    for (TextNode text : texts(span)) {
      text.text(text.getWholeText().replaceAll("[ \\t\\n\\r]+", " "));
    }
    return span;
  }

  private static void reduce(Element element) {
    String style = element.attr("style");
    if (style.contains("italic") || style.contains("oblique") || element.nameIs("i")) {
      element.tagName("em");
    } else if (style.contains("bold") || element.nameIs("b")) {
      element.tagName("strong");
    }
    element.clearAttributes();
    if (!KEPT.contains(element.normalName())) {
      element.unwrap();
    }
  }

  private static void link(Element entry, String address) {
    Element link = new Element("a").attr("href", address).text(address);
    for (TextNode text : texts(entry)) {
      int start = text.getWholeText().indexOf(address);
      if (start >= 0) {
        TextNode rest = start == 0 ? text : text.splitText(start);
        if (rest.getWholeText().length() > address.length()) {
          rest.splitText(address.length());
        }
        rest.replaceWith(link);
        return;
      }
    }
    entry.appendText(" ").appendChild(link);
  }

  private static List<TextNode> texts(Element element) {
    return element.nodeStream(TextNode.class).toList();
  }
}
