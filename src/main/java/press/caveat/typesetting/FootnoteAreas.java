package press.caveat.typesetting;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;

/**
 * Lifts footnotes off the edge between two pages. The engine sets them so that they end exactly
 * where the next page begins, counts them to both, and draws them a second time above the next
 * page's text, where they are cut off but still read out.
 */
final class FootnoteAreas {
  /** A twentieth of a CSS pixel is the engine's dot; one pixel is enough and not seen. */
  private static final int LIFT = 20;

  private FootnoteAreas() {}

  static void lift(BlockBox root) {
    List<PageBox> pages = root.getLayer().getPages();
    for (Layer layer : root.getLayer().getChildren()) {
      BlockBox area = layer.getMaster();
      int bottom = area.getAbsY() + area.getHeight();
      boolean touches = pages.stream().anyMatch(page -> Math.abs(page.getBottom() - bottom) < LIFT);
      if (touches && isFootnoteArea(area)) {
        area.setAbsY(area.getAbsY() - LIFT);
        area.calcChildLocations();
      }
    }
  }

  private static boolean isFootnoteArea(BlockBox area) {
    return area.getElement() != null && area.getElement().getNodeName().startsWith("fs-footnote");
  }
}
