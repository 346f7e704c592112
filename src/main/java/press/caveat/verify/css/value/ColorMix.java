package press.caveat.verify.css.value;

import java.util.List;
import java.util.Optional;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;

/** {@code color-mix(in oklab, red 20%, white)}: CSS Color 5, section 3. */
final class ColorMix {
  private final ColorReader reader;

  ColorMix(ColorReader reader) {
    this.reader = reader;
  }

  private record Share(Rgba color, Optional<Double> percentage) {}

  Optional<Rgba> read(Component function) {
    List<List<Component>> arguments = ColorFunction.arguments(function);
    if (arguments.size() == 2) {
      return mixed(ColorSpace.OKLAB, "shorter", arguments);
    }
    if (arguments.size() != 3 || arguments.get(0).size() < 2) {
      return Optional.empty();
    }
    List<Component> method = arguments.get(0);
    String hue = method.size() > 2 ? method.get(2).word() : "shorter";
    return ColorSpace.named(method.get(1).word())
        .filter(ColorSpace::isForMixing)
        .flatMap(space -> mixed(space, hue, arguments.subList(1, 3)));
  }

  private Optional<Rgba> mixed(ColorSpace space, String hue, List<List<Component>> colors) {
    Optional<Share> first = share(colors.get(0));
    Optional<Share> second = share(colors.get(1));
    return first.flatMap(one -> second.map(two -> mix(space, hue, one, two)));
  }

  private Optional<Share> share(List<Component> parts) {
    Optional<Rgba> color = parts.stream().flatMap(c -> reader.read(c).stream()).findFirst();
    Optional<Double> percentage =
        parts.stream()
            .filter(c -> c.type() == Type.PERCENTAGE)
            .map(c -> c.number() / 100)
            .findFirst();
    return color.map(c -> new Share(c, percentage));
  }

  private static Rgba mix(ColorSpace space, String hue, Share one, Share two) {
    double p1 = one.percentage.orElse(1 - two.percentage.orElse(0.5));
    double p2 = two.percentage.orElse(1 - p1);
    double sum = p1 + p2;
    double t = sum == 0 ? 0.5 : p2 / sum;
    double alpha = one.color.alpha() * (1 - t) + two.color.alpha() * t;
    if (alpha == 0) {
      return Rgba.TRANSPARENT;
    }
    double[] a = space.fromSrgb(one.color.parts());
    double[] b = space.fromSrgb(two.color.parts());
    alignHues(space, hue, a, b, one.color, two.color);
    double[] c = new double[3];
    for (int i = 0; i < 3; i++) {
      boolean isHue = i == space.hueIndex();
      double weightA = isHue ? 1 : one.color.alpha();
      double weightB = isHue ? 1 : two.color.alpha();
      c[i] = (a[i] * weightA * (1 - t) + b[i] * weightB * t) / (isHue ? 1 : alpha);
    }
    return Rgba.of(space.toSrgb(c), alpha * Math.min(1, sum));
  }

  private static void alignHues(
      ColorSpace space, String hue, double[] a, double[] b, Rgba one, Rgba two) {
    int h = space.hueIndex();
    if (h < 0) {
      return;
    }
    if (isGrey(one)) {
      a[h] = b[h];
    } else if (isGrey(two)) {
      b[h] = a[h];
    }
    double difference = b[h] - a[h];
    boolean isLong = Math.abs(difference) > 180;
    boolean wantsLong = hue.equals("longer");
    boolean turn =
        switch (hue) {
          case "increasing" -> difference < 0;
          case "decreasing" -> difference > 0;
          default -> isLong != wantsLong && difference != 0;
        };
    if (turn) {
      b[h] += difference > 0 ? -360 : 360;
    }
  }

  private static boolean isGrey(Rgba color) {
    double max = Math.max(color.red(), Math.max(color.green(), color.blue()));
    double min = Math.min(color.red(), Math.min(color.green(), color.blue()));
    return max - min < 1e-4;
  }
}
