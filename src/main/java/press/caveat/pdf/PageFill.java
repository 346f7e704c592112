package press.caveat.pdf;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;

/** Reads from the engine's laid-out boxes how far each page is filled. */
final class PageFill {
  private final List<PageBox> pages;
  private final int[] lowest;

  private PageFill(List<PageBox> pages) {
    this.pages = pages;
    this.lowest = new int[pages.size()];
  }

  /**
   * @param dotsPerPoint the engine's resolution
   */
  static Measure of(BlockBox root, double dotsPerPoint) {
    PageFill fill = new PageFill(root.getLayer().getPages());
    fill.walk(root);
    List<Double> free = new ArrayList<>();
    for (int i = 0; i < fill.pages.size(); i++) {
      int bottom = fill.pages.get(i).getBottom();
      free.add((bottom - Math.max(fill.lowest[i], fill.pages.get(i).getTop())) / dotsPerPoint);
    }
    return new Measure(free);
  }

  /** Lines and replaced boxes are what is seen; the boxes around them may reach further. */
  private void walk(Box box) {
    boolean seen = box instanceof LineBox || box instanceof BlockBox b && b.isReplaced();
    if (seen) {
      int bottom = box.getAbsY() + box.getHeight();
      int page = page(box.getAbsY());
      lowest[page] = Math.max(lowest[page], bottom);
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      walk(box.getChild(i));
    }
  }

  private int page(int y) {
    for (int i = pages.size() - 1; i > 0; i--) {
      if (pages.get(i).getTop() <= y) {
        return i;
      }
    }
    return 0;
  }
}
