package press.caveat.cover;

import java.awt.Rectangle;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import press.caveat.diagnostic.Code;
import press.caveat.raster.Canvas;
import press.caveat.raster.Colour;
import press.caveat.raster.Painter;

/** Looks at what lies behind words, just before they are painted (WCAG 2.2, 1.4.6). */
final class ContrastCheck implements Painter.Watcher {
  private static final double LEAST = 7;
  private static final int NONE = -1;

  private final Mistakes mistakes;

  /** The words being painted, and where their earlier lines already lie. */
  private Element current;

  private final List<Rectangle> looked = new ArrayList<>();

  ContrastCheck(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  @Override
  public void before(Element element, Shape shape, Colour colour, Canvas canvas) {
    Element words = element.closest("[" + CoverTemplate.WORDS + "]");
    if (words == null) {
      return;
    }
    if (words != current) {
      current = words;
      looked.clear();
    }
    Rectangle area = shape.getBounds().intersection(new Rectangle(canvas.width(), canvas.height()));
    double contrast = lowest(area, colour, canvas);
    looked.add(area);
    if (contrast < LEAST) {
      // Rounded down, so that 6.96 is not called 7.0.
      String shown = String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10);
      mistakes.report(Code.COVER_CONTRAST, element, shown, "7");
    }
  }

  private double lowest(Rectangle area, Colour colour, Canvas canvas) {
    double lowest = Double.MAX_VALUE;
    int last = NONE;
    for (int y = area.y; y < area.y + area.height; y++) {
      for (int x = area.x; x < area.x + area.width; x++) {
        Colour behind = canvas.at(x, y);
        if (behind.rgb() != last && !isLooked(x, y)) {
          last = behind.rgb();
          lowest = Math.min(lowest, colour.contrast(behind));
        }
      }
    }
    return lowest;
  }

  private boolean isLooked(int x, int y) {
    return looked.stream().anyMatch(area -> area.contains(x, y));
  }
}
