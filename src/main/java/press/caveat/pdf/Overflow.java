package press.caveat.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.caveat.book.Body;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;

/**
 * Finds what is wider than the page's text: the engine would cut it off at the edge and say
 * nothing.
 */
final class Overflow {
  /** Attribute of a section with the name of its manuscript file. */
  static final String SOURCE = "data-source";

  /** Rounding of the engine, in its dots: less than a point. */
  private static final int TOLERANCE = 20;

  private final int right;
  private final String edition;
  private final Diagnostics diagnostics;

  /**
   * @param right where the text ends, in the engine's dots
   * @param edition its word, for the message
   */
  Overflow(int right, String edition, Diagnostics diagnostics) {
    this.right = right;
    this.edition = edition;
    this.diagnostics = diagnostics;
  }

  /** Reports each table, image or line that sticks out, once and at its outermost. */
  void check(Box box) {
    boolean measured =
        box instanceof TableBox
            || box instanceof LineBox
            || box instanceof BlockBox b && b.isReplaced();
    if (measured && box.getAbsX() + widthOf(box) > right + TOLERANCE) {
      Element element = elementOf(box);
      diagnostics.report(Code.TOO_WIDE, place(element), element.getNodeName(), edition);
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      check(box.getChild(i));
    }
  }

  private static int widthOf(Box box) {
    return box instanceof LineBox line ? line.getContentWidth() : box.getWidth();
  }

  private static Element elementOf(Box box) {
    for (Box b = box; b != null; b = b.getParent()) {
      if (b.getElement() != null) {
        return b.getElement();
      }
    }
    throw new IllegalStateException("a box belongs to an element");
  }

  private static Location place(Element element) {
    String at = "";
    for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
      at = at.isEmpty() ? e.getAttribute(Body.AT) : at;
      if (!e.getAttribute(SOURCE).isEmpty()) {
        String[] place = at.isEmpty() ? new String[] {"1", "1"} : at.split(":");
        return new Location(
            e.getAttribute(SOURCE), Integer.parseInt(place[0]), Integer.parseInt(place[1]));
      }
    }
    return Location.startOf("styles/print.css");
  }
}
