package press.caveat.book;

import org.jsoup.nodes.Element;

/**
 * The keys by which places name elements. Two copies of the same body get the same keys, so the
 * print edition and the EPUB may each number a copy of their own; neither publishes them.
 */
public final class PlaceKeys {
  private PlaceKeys() {}

  /**
   * Gives every element below {@code body} a key, in document order: {@code section.1} and so on.
   *
   * @param section what makes the keys unique in the book: the section's id
   */
  public static void assign(Element body, String section) {
    int number = 0;
    for (Element element : body.getAllElements()) {
      if (element != body) {
        number++;
        element.attr(Place.KEY, section + "." + number);
      }
    }
  }

  /** Takes all keys off again. */
  public static void remove(Element body) {
    body.getAllElements().forEach(element -> element.removeAttr(Place.KEY));
  }
}
