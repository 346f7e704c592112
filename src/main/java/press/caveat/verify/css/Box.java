package press.caveat.verify.css;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import press.caveat.verify.css.cascade.Style;
import press.caveat.verify.css.cascade.Value;
import press.caveat.verify.css.value.Screen;

/**
 * How much room a block's text has on one screen, and where it begins: blocks inside blocks,
 * without looking at what their content needs.
 *
 * @param left the text's left edge in pixels from the page's
 * @param width the text's width in pixels
 * @param right what is between the text and the page's right edge
 * @param top margins, borders and padding above the first line
 */
record Box(double left, double width, double right, double top) {
  static Box of(Style style, Screen screen) {
    List<Style> path = new ArrayList<>(style.lineage());
    Collections.reverse(path);
    Box box = new Box(0, screen.width(), 0, 0);
    for (Style each : path) {
      if (isBlock(each)) {
        box = box.inside(each, screen);
      }
    }
    return box;
  }

  static boolean isBlock(Style style) {
    return style
        .get("display")
        .map(value -> !value.is("inline") && !value.is("contents"))
        .orElse(false);
  }

  private Box inside(Style style, Screen screen) {
    double before = edge(style, "left", screen);
    double after = edge(style, "right", screen);
    double above = edge(style, "top", screen);
    double narrow = Math.max(0, width - before - after);
    double own = length(style, "width", screen, width).orElse(narrow);
    double most = length(style, "max-width", screen, width).orElse(own);
    double least = length(style, "min-width", screen, width).orElse(0.0);
    double inner = Math.max(least, Math.min(own, most));
    double rest = screen.width() - left - before - inner;
    boolean isCentred = isAuto(style, "margin-left") && isAuto(style, "margin-right");
    double shift = isCentred ? Math.max(0, (narrow - inner) / 2) : 0;
    return new Box(left + before + shift, inner, rest - shift, top + above);
  }

  private double edge(Style style, String side, Screen screen) {
    return length(style, "margin-" + side, screen, width).orElse(0.0)
        + length(style, "padding-" + side, screen, width).orElse(0.0)
        + border(style, side, screen);
  }

  private double border(Style style, String side, Screen screen) {
    String property = "border-" + side + "-width";
    Optional<Value> value = style.get(property);
    return length(style, property, screen, width)
        .orElse(value.map(v -> v.is("thick") ? 5.0 : 3.0).orElse(0.0));
  }

  private static Optional<Double> length(
      Style style, String property, Screen screen, double percent) {
    return style.pixels(property, screen, percent);
  }

  private static boolean isAuto(Style style, String property) {
    return style.get(property).map(v -> v.is("auto")).orElse(false);
  }
}
