package press.caveat.markdown.steps;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.caveat.book.Body;

/**
 * Quotations with their source: a last line of a block quote that begins with two hyphens and a
 * space.
 *
 * <pre>
 * > First, do no harm.
 * > -- after Hippocrates
 * </pre>
 */
final class Quotations {
  private static final String SIGN = "-- ";
  private static final String DASH = "\u2014\u00a0";

  private Quotations() {}

  static void apply(Tree tree) {
    for (Element quotation : tree.body().select("blockquote")) {
      Element last = quotation.lastElementChild();
      if (last != null && last.normalName().equals("p")) {
        attribute(quotation, last);
      }
    }
  }

  private static void attribute(Element quotation, Element paragraph) {
    List<Node> nodes = paragraph.childNodes();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      if (nodes.get(i) instanceof TextNode text) {
        int line = lastLine(text, i == 0);
        if (line >= 0) {
          move(quotation, paragraph, text, line);
          return;
        }
        if (text.getWholeText().contains("\n")) {
          return;
        }
      }
    }
  }

  /** Where the last line's sign begins in this node; -1 if it does not begin here. */
  private static int lastLine(TextNode text, boolean first) {
    String chars = text.getWholeText();
    int line = chars.lastIndexOf('\n') + 1;
    boolean begins = line > 0 || first || isBreak(text.previousSibling());
    return begins && chars.startsWith(SIGN, line) ? line : -1;
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.normalName().equals("br");
  }

  private static void move(Element quotation, Element paragraph, TextNode text, int line) {
    TextNode source = line == 0 ? text : text.splitText(line);
    source.text(source.getWholeText().substring(SIGN.length()).stripLeading());
    List<Node> moved = new ArrayList<>();
    for (Node node = source; node != null; node = node.nextSibling()) {
      moved.add(node);
    }
    Element footer = quotation.appendElement("footer").addClass("attribution");
    footer.attr(Body.AT, paragraph.attr(Body.AT)).appendText(DASH);
    Element cite = footer.appendElement("cite");
    moved.forEach(cite::appendChild);
    if (paragraph.text().isBlank() && paragraph.selectFirst("img") == null) {
      paragraph.remove();
    } else if (paragraph.lastChild() instanceof TextNode end) {
      end.text(end.getWholeText().stripTrailing());
    }
  }
}
