package press.caveat.readers;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;

/**
 * How a person has set the reader.
 *
 * @param width of the window, in CSS pixels
 * @param style what the reader adds to the book's own style
 * @param isStyled whether the book's own style is in force
 */
record ReadingMode(String name, int width, String style, boolean isStyled) {
  private static final int PHONE = 360;

  /**
   * The reader's colours are on the page and its body and are inherited, its size is the page's:
   * the least a reader does, so the book itself must keep links and figures readable.
   */
  static final List<ReadingMode> ALL =
      List.of(
          new ReadingMode("normal", PHONE, "", true),
          new ReadingMode("night", PHONE, colors("#000", "#fefefe"), true),
          new ReadingMode("sepia", PHONE, colors("#faf4e8", "#121212"), true),
          new ReadingMode("double", PHONE, "html { font-size: 200% !important; }", true),
          new ReadingMode("narrow", 320, "", true),
          new ReadingMode("bare", PHONE, "", false));

  private static String colors(String ground, String ink) {
    return "html, body { background: " + ground + " !important; color: " + ink + " !important; }";
  }

  /** Whether letters are so large that words may have to be divided. */
  boolean isLarge() {
    return style.contains("font-size");
  }

  /** Sets the page that is open in a tab. */
  void apply(Tab tab) {
    if (!isStyled) {
      tab.evaluate("reading.bare()");
    }
    tab.evaluate("reading.wear(" + TextNode.valueOf(style) + ")");
  }
}
