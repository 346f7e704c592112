package press.caveat.verify.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.caveat.verify.css.cascade.Style;
import press.caveat.verify.css.cascade.Value;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.CssParser;
import press.caveat.verify.css.value.ColorReader;
import press.caveat.verify.css.value.Lengths;
import press.caveat.verify.css.value.Rgba;
import press.caveat.verify.css.value.Screen;

/**
 * One shadow of a box or of text, in pixels.
 *
 * @param offset the greater of its two offsets, without sign
 */
record Shadow(boolean isInset, double offset, double blur, double spread, Rgba color) {
  /** How far it may lie from the box's edge. */
  double reach() {
    return offset + spread + blur;
  }

  static List<Shadow> read(Value value, Style style, ColorReader colors) {
    List<Shadow> shadows = new ArrayList<>();
    for (List<Component> part : CssParser.commaSeparated(value.components())) {
      shadows.add(style.reading(value, () -> one(part, style, colors)));
    }
    return shadows;
  }

  private static Shadow one(List<Component> parts, Style style, ColorReader colors) {
    Screen screen = Screen.TRIED.get(0);
    Lengths lengths = style.lengths(screen, 0);
    List<Double> measures = new ArrayList<>();
    Rgba color = colors.current();
    for (Component part : parts) {
      Optional<Rgba> read = isMath(part) ? Optional.empty() : colors.read(part);
      if (read.isPresent()) {
        color = read.get();
      } else if (!part.isWhitespace() && part.type() != Component.Type.IDENT) {
        lengths.pixels(part).ifPresent(measures::add);
      }
    }
    boolean isInset = parts.stream().anyMatch(c -> c.isIdent("inset"));
    double offset = Math.max(Math.abs(at(measures, 0)), Math.abs(at(measures, 1)));
    return new Shadow(isInset, offset, at(measures, 2), at(measures, 3), color);
  }

  private static boolean isMath(Component part) {
    return part.isFunction("calc")
        || part.isFunction("min")
        || part.isFunction("max")
        || part.isFunction("clamp");
  }

  private static double at(List<Double> measures, int index) {
    return index < measures.size() ? measures.get(index) : 0;
  }
}
