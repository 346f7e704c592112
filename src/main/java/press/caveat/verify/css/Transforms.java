package press.caveat.verify.css;

import java.util.List;
import press.caveat.verify.css.cascade.Style;
import press.caveat.verify.css.cascade.Value;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.value.Lengths;
import press.caveat.verify.css.value.Screen;

/** Transforms that do nothing a reader would notice, such as {@code translateZ(0)}. */
final class Transforms {
  private static final double MOST_PIXELS = 4;
  private static final double MOST_DEGREES = 1;
  private static final double MOST_SCALE = 1.1;
  private static final List<Double> IDENTITY = List.of(1.0, 0.0, 0.0, 1.0, 0.0, 0.0);

  private Transforms() {}

  static boolean isNeutral(String property, Value value, Style style) {
    Lengths lengths = style.lengths(Screen.TRIED.get(0), Screen.TRIED.get(0).width());
    return style.reading(
        value,
        () ->
            property.equals("transform")
                ? value.parts().stream().allMatch(c -> isNeutral(c.word(), arguments(c), lengths))
                : isNeutral(property, value.parts(), lengths));
  }

  private static List<Component> arguments(Component function) {
    return function.inside().stream()
        .filter(c -> !c.isWhitespace() && c.type() != Type.COMMA)
        .toList();
  }

  private static boolean isNeutral(String function, List<Component> arguments, Lengths lengths) {
    return switch (function) {
      case "translate", "translatex", "translatey", "translate3d" ->
          arguments.stream().allMatch(c -> Math.abs(lengths.pixels(c).orElse(1e9)) <= MOST_PIXELS);
      case "translatez", "perspective", "scalez" -> true;
      case "scale", "scalex", "scaley", "scale3d" ->
          arguments.stream().allMatch(c -> isFull(c, lengths));
      case "rotate", "rotatez", "rotatex", "rotatey", "skew", "skewx", "skewy" ->
          arguments.stream().allMatch(c -> isUpright(c, lengths));
      case "matrix" ->
          IDENTITY.equals(
              arguments.stream().map(c -> lengths.number(c).orElse(Double.NaN)).toList());
      default -> false;
    };
  }

  private static boolean isFull(Component c, Lengths lengths) {
    double factor = c.type() == Type.PERCENTAGE ? c.number() / 100 : lengths.number(c).orElse(0.0);
    return factor >= 1 && factor <= MOST_SCALE;
  }

  private static boolean isUpright(Component c, Lengths lengths) {
    double degrees = Math.abs(lengths.degrees(c).orElse(90.0)) % 360;
    return degrees <= MOST_DEGREES || degrees >= 360 - MOST_DEGREES;
  }
}
