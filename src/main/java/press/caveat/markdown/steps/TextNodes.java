package press.caveat.markdown.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a tree, node by node. */
final class TextNodes {
  /** Text in these is shown letter by letter. */
  private static final Set<String> VERBATIM = Set.of("code", "pre", "kbd", "samp");

  private TextNodes() {}

  /** All of it below {@code root}, in reading order. */
  static List<TextNode> in(Element root) {
    List<TextNode> found = new ArrayList<>();
    root.forEachNode(
        node -> {
          if (node instanceof TextNode text) {
            found.add(text);
          }
        });
    return found;
  }

  /** Whether no step may change it: code, what the author escaped, citations. */
  static boolean isVerbatim(TextNode text) {
    for (Node node = text.parent(); node instanceof Element element; node = element.parent()) {
      if (VERBATIM.contains(element.normalName())
          || element.hasAttr(Marks.LITERAL)
          || element.hasAttr(Marks.CITE)) {
        return true;
      }
      if (element.isBlock()) {
        return false;
      }
    }
    return false;
  }

  /** Joins neighbours, so that a word is never divided between two. */
  static void join(Element root) {
    for (TextNode text : in(root)) {
      if (text.previousSibling() instanceof TextNode before) {
        text.text(before.getWholeText() + text.getWholeText());
        before.remove();
      }
    }
  }
}
