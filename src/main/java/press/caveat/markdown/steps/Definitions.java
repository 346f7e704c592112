package press.caveat.markdown.steps;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.caveat.book.Body;

/**
 * Definition lists. Terms can be linked to: {@code glossary.md#gloss-insomnia}. A definition is
 * either a line or a row of blocks: of a line with blocks after it, the line becomes one.
 */
final class Definitions {
  private Definitions() {}

  static void apply(Tree tree) {
    IdNames names = new IdNames(tree);
    tree.body().select("dt").forEach(term -> names.name(term, "gloss-"));
    for (Element definition : tree.body().select("dd")) {
      if (definition.children().stream().anyMatch(Element::isBlock)) {
        divide(definition);
      }
    }
  }

  private static void divide(Element definition) {
    Element line = null;
    for (Node node : List.copyOf(definition.childNodes())) {
      if (node instanceof Element block && block.isBlock()) {
        line = null;
      } else if (line != null) {
        line.appendChild(node);
      } else if (!(node instanceof TextNode text && text.isBlank())) {
        line = new Element("p").attr(Body.AT, definition.attr(Body.AT));
        node.replaceWith(line);
        line.appendChild(node);
      }
    }
  }
}
