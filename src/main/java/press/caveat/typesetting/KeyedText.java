package press.caveat.typesetting;

import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.caveat.book.Place;

/**
 * An element of the print tree that owns text, as {@link Place} defines it.
 *
 * @param element the element that carries the key
 */
record KeyedText(Element element) {
  /** The owner of what stands in an element directly; empty if it is not of the book. */
  static Optional<KeyedText> around(Element inner) {
    Node node = inner;
    while (node instanceof Element element && !element.hasAttribute(Place.KEY)) {
      node = node.getParentNode();
    }
    return node instanceof Element element && !element.getAttribute(Place.KEY).isEmpty()
        ? Optional.of(new KeyedText(element))
        : Optional.empty();
  }

  String key() {
    return element.getAttribute(Place.KEY);
  }

  /**
   * The place of a character in the source. It differs from what was laid out where {@code
   * text-transform} made letters more ({@code ß} to {@code SS}).
   *
   * @param before significant code points of this text laid out before the character
   * @param total significant code points of this text laid out in the whole document
   */
  Place place(int before, int total) {
    String source = ownText(element);
    boolean same = Place.significantIn(source) == total;
    return new Place(key(), same ? before : offsetInCapitals(source, before));
  }

  private static int offsetInCapitals(String source, int before) {
    int laidOut = 0;
    int offset = 0;
    for (int codePoint : source.codePoints().filter(Place::isSignificant).toArray()) {
      laidOut += Place.significantIn(Character.toString(codePoint).toUpperCase(Locale.ROOT));
      if (laidOut > before) {
        return offset;
      }
      offset++;
    }
    return offset;
  }

  private static String ownText(Node node) {
    StringBuilder own = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        own.append(child.getNodeValue());
      } else if (child instanceof Element element && !element.hasAttribute(Place.KEY)) {
        own.append(ownText(element));
      }
    }
    return own.toString();
  }
}
