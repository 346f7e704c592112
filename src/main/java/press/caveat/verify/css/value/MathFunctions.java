package press.caveat.verify.css.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The functions of CSS Values 4, section 10. */
final class MathFunctions {
  private static final Set<String> KNOWN =
      Set.of(
          "calc",
          "-webkit-calc",
          "-moz-calc",
          "min",
          "max",
          "clamp",
          "round",
          "mod",
          "rem",
          "abs",
          "sign",
          "sqrt",
          "pow",
          "hypot",
          "log",
          "exp",
          "sin",
          "cos",
          "tan",
          "asin",
          "acos",
          "atan",
          "atan2");

  private MathFunctions() {}

  static boolean isKnown(String name) {
    return KNOWN.contains(name);
  }

  static Optional<Quantity> apply(String name, List<Quantity> q) {
    if (q.isEmpty()) {
      return Optional.empty();
    }
    Quantity.Kind kind = q.get(0).kind();
    double[] v = q.stream().mapToDouble(Quantity::value).toArray();
    return switch (name) {
      case "min" -> of(q.stream().mapToDouble(Quantity::value).min().orElse(0), kind);
      case "max" -> of(q.stream().mapToDouble(Quantity::value).max().orElse(0), kind);
      case "clamp" ->
          v.length == 3 ? of(Math.max(v[0], Math.min(v[1], v[2])), kind) : Optional.empty();
      case "round", "mod", "rem", "pow", "hypot", "log", "atan2" -> several(name, v, kind);
      default -> v.length == 1 ? single(name, v[0], kind) : Optional.empty();
    };
  }

  private static Optional<Quantity> of(double value, Quantity.Kind kind) {
    return Optional.of(new Quantity(value, kind));
  }

  private static Optional<Quantity> several(String name, double[] v, Quantity.Kind kind) {
    double second = v.length > 1 ? v[1] : 1;
    return switch (name) {
      case "round" -> of(second == 0 ? v[0] : Math.rint(v[0] / second) * second, kind);
      case "mod" -> of(v[0] - second * Math.floor(v[0] / second), kind);
      case "rem" -> of(v[0] % second, kind);
      case "pow" -> of(Math.pow(v[0], second), kind);
      case "hypot" -> of(Arrays.stream(v).reduce(0, Math::hypot), kind);
      case "log" -> of(v.length > 1 ? Math.log(v[0]) / Math.log(second) : Math.log(v[0]), kind);
      default -> of(Math.toDegrees(Math.atan2(v[0], second)), Quantity.Kind.ANGLE);
    };
  }

  private static Optional<Quantity> single(String name, double v, Quantity.Kind kind) {
    double radians = kind == Quantity.Kind.ANGLE ? Math.toRadians(v) : v;
    return switch (name) {
      case "abs" -> of(Math.abs(v), kind);
      case "sign" -> of(Math.signum(v), Quantity.Kind.NUMBER);
      case "sqrt" -> of(Math.sqrt(v), kind);
      case "exp" -> of(Math.exp(v), kind);
      case "sin" -> of(Math.sin(radians), Quantity.Kind.NUMBER);
      case "cos" -> of(Math.cos(radians), Quantity.Kind.NUMBER);
      case "tan" -> of(Math.tan(radians), Quantity.Kind.NUMBER);
      case "asin" -> of(Math.toDegrees(Math.asin(v)), Quantity.Kind.ANGLE);
      case "acos" -> of(Math.toDegrees(Math.acos(v)), Quantity.Kind.ANGLE);
      case "atan" -> of(Math.toDegrees(Math.atan(v)), Quantity.Kind.ANGLE);
      default -> of(v, kind);
    };
  }
}
