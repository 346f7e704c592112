package press.caveat.pdf;

import org.jsoup.nodes.Element;

/** Raised text in an edition that allows nothing small: in brackets on the line. */
final class RaisedText {
  private RaisedText() {}

  /**
   * The brackets are text and not the style sheet's, since the engine would end a line between what
   * a style generates and the number.
   */
  static void lower(Element root) {
    root.select("sup").forEach(raised -> raised.prependText(" (").appendText(")"));
  }
}
