package press.caveat.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.caveat.svg.Declarations;
import press.caveat.svg.SvgDocument;

/**
 * The letters of a text element that SVG can address, white space collapsed as CSS does: a line end
 * counts as a space, spaces in a row as one, those at either end as none.
 */
final class Letters {
  /** One letter and the text it belongs to. */
  record Letter(int codePoint, TextNode node) {
    boolean isSpace() {
      return codePoint == ' ' || codePoint == 0xA0;
    }
  }

  /** Where an element's letters begin, and where they end. */
  record Span(int from, int to) {}

  private static final Set<String> PRESERVING = Set.of("pre", "pre-wrap", "break-spaces");

  private final List<Letter> letters = new ArrayList<>();
  private final Map<Element, Span> spans = new LinkedHashMap<>();
  private boolean afterSpace = true;

  Letters(Element text) {
    add(text);
    int last = letters.size() - 1;
    if (last >= 0 && letters.get(last).codePoint() == ' ' && !preserves(letters.get(last).node())) {
      letters.remove(last);
      spans.replaceAll(
          (element, span) -> new Span(Math.min(span.from(), last), Math.min(span.to(), last)));
    }
  }

  List<Letter> list() {
    return letters;
  }

  /** The text element and its spans in document order, each with its letters. */
  Map<Element, Span> spans() {
    return spans;
  }

  private void add(Element element) {
    int from = letters.size();
    spans.put(element, new Span(from, from));
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        add(text);
      } else if (child instanceof Element span && isShown(span)) {
        add(span);
      }
    }
    spans.put(element, new Span(from, letters.size()));
  }

  /** Whether an element inside a text is part of what is read. */
  static boolean isShown(Element span) {
    return !SvgDocument.is(span, "title")
        && !SvgDocument.is(span, "desc")
        && Declarations.of(span).value("display").filter("none"::equals).isEmpty();
  }

  private void add(TextNode node) {
    boolean preserves = preserves(node);
    String text = node.getWholeText().replaceAll("[\\t\\n\\r]", " ");
    for (int codePoint : text.codePoints().toArray()) {
      boolean collapses = codePoint == ' ' && !preserves;
      if (!collapses || !afterSpace) {
        letters.add(new Letter(codePoint, node));
      }
      afterSpace = collapses;
    }
  }

  private static boolean preserves(TextNode node) {
    Element parent = node.parent();
    for (Element e = parent; e != null; e = e.parent()) {
      String whiteSpace = Declarations.of(e).value("white-space").orElse("");
      if (!whiteSpace.isEmpty()) {
        return PRESERVING.contains(whiteSpace);
      }
      if (e.hasAttr("xml:space")) {
        return e.attr("xml:space").equals("preserve");
      }
    }
    return false;
  }
}
