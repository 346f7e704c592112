package press.caveat.verify.css.value;

import java.util.Optional;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;

/**
 * Turns lengths into pixels for one element on one screen.
 *
 * @param em the element's font size in pixels (its parent's, for {@code font-size} itself)
 * @param rem the root's font size in pixels
 * @param percent what 100 % means, in pixels
 */
public record Lengths(double em, double rem, Screen screen, double percent) {
  /** The same with another meaning of percentages. */
  public Lengths of(double hundredPercent) {
    return new Lengths(em, rem, screen, hundredPercent);
  }

  /** A length or percentage in pixels; zero needs no unit. Empty if it is no length. */
  public Optional<Double> pixels(Component component) {
    return Arithmetic.evaluate(component, this)
        .filter(q -> q.kind() == Quantity.Kind.LENGTH || q.value() == 0 && isBareZero(component))
        .map(Quantity::value);
  }

  /** A number without unit. */
  public Optional<Double> number(Component component) {
    return Arithmetic.evaluate(component, this)
        .filter(q -> q.kind() == Quantity.Kind.NUMBER)
        .map(Quantity::value);
  }

  /** An angle in degrees; zero needs no unit. */
  public Optional<Double> degrees(Component component) {
    return Arithmetic.evaluate(component, this)
        .filter(q -> q.kind() == Quantity.Kind.ANGLE || q.value() == 0 && isBareZero(component))
        .map(Quantity::value);
  }

  private static boolean isBareZero(Component component) {
    return component.type() == Type.NUMBER;
  }

  Optional<Quantity> leaf(Component component) {
    return switch (component.type()) {
      case NUMBER -> Optional.of(Quantity.number(component.number()));
      case PERCENTAGE -> Optional.of(Quantity.length(component.number() * percent / 100));
      case DIMENSION -> dimension(component.number(), component.unit());
      default -> Optional.empty();
    };
  }

  private Optional<Quantity> dimension(double number, String unit) {
    double degrees = degreesPer(unit);
    if (degrees != 0) {
      return Optional.of(new Quantity(number * degrees, Quantity.Kind.ANGLE));
    }
    double pixels = pixelsPer(unit);
    return Double.isNaN(pixels) ? Optional.empty() : Optional.of(Quantity.length(number * pixels));
  }

  private static double degreesPer(String unit) {
    return switch (unit) {
      case "deg" -> 1;
      case "grad" -> 0.9;
      case "rad" -> 180 / Math.PI;
      case "turn" -> 360;
      default -> 0;
    };
  }

  private double pixelsPer(String unit) {
    return switch (unit) {
      case "px" -> 1;
      case "pt" -> 96.0 / 72;
      case "pc" -> 16;
      case "in" -> 96;
      case "cm" -> 96 / 2.54;
      case "mm" -> 96 / 25.4;
      case "q" -> 96 / 101.6;
      case "em", "ic" -> em;
      case "rem", "ric" -> rem;
      case "ex", "ch" -> em / 2;
      case "rex", "rch" -> rem / 2;
      case "cap" -> em * 0.7;
      case "rcap" -> rem * 0.7;
      case "lh" -> em * 1.2;
      case "rlh" -> rem * 1.2;
      default -> viewport(unit);
    };
  }

  private double viewport(String unit) {
    String bare = unit.matches("[sld]v.*|cq.*") ? unit.replaceFirst("^([sld]v|cq)", "v") : unit;
    return switch (bare) {
      case "vw", "vi" -> screen.width() / 100;
      case "vh", "vb" -> screen.height() / 100;
      case "vmin" -> Math.min(screen.width(), screen.height()) / 100;
      case "vmax" -> Math.max(screen.width(), screen.height()) / 100;
      default -> Double.NaN;
    };
  }
}
