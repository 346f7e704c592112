package press.caveat.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A character of a tree's text.
 *
 * @param node the text it is in
 * @param index UTF-16 index in the node's whole text, from 0
 */
record TextPosition(TextNode node, int index) {
  /** The significant code point of the owner's own text that has {@code offset} others before. */
  static Optional<TextPosition> of(Element owner, int offset) {
    int left = offset;
    for (TextNode node : ownText(owner)) {
      String text = node.getWholeText();
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        if (Place.isSignificant(text.codePointAt(i)) && left-- == 0) {
          return Optional.of(new TextPosition(node, i));
        }
      }
    }
    return Optional.empty();
  }

  /** The texts that belong to this element: see {@link Place}. */
  private static List<TextNode> ownText(Element owner) {
    List<TextNode> own = new ArrayList<>();
    for (Node child : owner.childNodes()) {
      if (child instanceof TextNode text) {
        own.add(text);
      } else if (child instanceof Element element && !element.hasAttr(Place.KEY)) {
        own.addAll(ownText(element));
      }
    }
    return own;
  }
}
