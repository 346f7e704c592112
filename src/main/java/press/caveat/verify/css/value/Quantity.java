package press.caveat.verify.css.value;

/**
 * A computed number.
 *
 * @param value pixels if it is a length, degrees if an angle
 */
public record Quantity(double value, Kind kind) {
  /** What the number counts. */
  public enum Kind {
    NUMBER,
    LENGTH,
    ANGLE
  }

  static Quantity number(double value) {
    return new Quantity(value, Kind.NUMBER);
  }

  static Quantity length(double value) {
    return new Quantity(value, Kind.LENGTH);
  }
}
