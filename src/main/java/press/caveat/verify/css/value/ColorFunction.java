package press.caveat.verify.css.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.syntax.CssParser;

/** {@code rgb()}, {@code hsl()}, {@code oklch()} and the other functions with three parts. */
final class ColorFunction {
  private static final Lengths PLAIN = new Lengths(16, 16, Screen.TRIED.get(0), 1);

  private ColorFunction() {}

  static Optional<Rgba> read(Component function) {
    List<Component> parts =
        function.inside().stream()
            .filter(c -> !c.isWhitespace() && c.type() != Type.COMMA && !c.isDelim('/'))
            .toList();
    String name = function.word();
    if (name.equals("color")) {
      return parts.isEmpty()
          ? Optional.empty()
          : ColorSpace.named(parts.get(0).word())
              .filter(space -> space.hueIndex() < 0)
              .flatMap(space -> of(space, "color", parts.subList(1, parts.size())));
    }
    String base = name.equals("rgba") ? "rgb" : name.equals("hsla") ? "hsl" : name;
    String space = base.equals("rgb") ? "srgb" : base;
    return ColorSpace.named(space).flatMap(s -> of(s, base, parts));
  }

  private static Optional<Rgba> of(ColorSpace space, String name, List<Component> parts) {
    if (parts.size() < 3 || parts.size() > 4) {
      return Optional.empty();
    }
    double[] c = new double[3];
    for (int i = 0; i < 3; i++) {
      boolean isHue = space.hueIndex() == i;
      Optional<Double> part = part(parts.get(i), isHue, scale(name, i), hundredPercent(name, i));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      c[i] = part.get();
    }
    Optional<Double> alpha = parts.size() == 4 ? part(parts.get(3), false, 1, 1) : Optional.of(1.0);
    return alpha.map(a -> Rgba.of(space.toSrgb(c), a));
  }

  /** What one part's plain number is divided by. */
  private static double scale(String name, int index) {
    return switch (name) {
      case "rgb" -> 255;
      case "hsl", "hwb" -> index == 0 ? 1 : 100;
      default -> 1;
    };
  }

  /** What 100 % means for one part. */
  private static double hundredPercent(String name, int index) {
    return switch (name) {
      case "lab" -> index == 0 ? 100 : 125;
      case "lch" -> index == 0 ? 100 : 150;
      case "oklab", "oklch" -> index == 0 ? 1 : 0.4;
      default -> 1;
    };
  }

  private static Optional<Double> part(
      Component c, boolean isHue, double scale, double hundredPercent) {
    if (c.isIdent("none")) {
      return Optional.of(0.0);
    }
    if (c.type() == Type.PERCENTAGE) {
      return Optional.of(c.number() / 100 * hundredPercent);
    }
    Optional<Quantity> value = Arithmetic.evaluate(c, PLAIN.of(hundredPercent));
    return value.flatMap(
        q ->
            switch (q.kind()) {
              case NUMBER -> Optional.of(q.value() / scale);
              case ANGLE -> isHue ? Optional.of(q.value()) : Optional.<Double>empty();
              case LENGTH -> c.type() == Type.DIMENSION ? Optional.empty() : Optional.of(q.value());
            });
  }

  /** The components between commas, white space dropped. */
  static List<List<Component>> arguments(Component function) {
    List<List<Component>> arguments = new ArrayList<>();
    for (List<Component> part : CssParser.commaSeparated(function.inside())) {
      arguments.add(part.stream().filter(c -> !c.isWhitespace()).toList());
    }
    return arguments;
  }
}
