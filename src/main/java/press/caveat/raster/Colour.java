package press.caveat.raster;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An opaque colour.
 *
 * @param rgb red, green and blue in eight bits each
 */
public record Colour(int rgb) {
  public static final Colour BLACK = new Colour(0);
  public static final Colour WHITE = new Colour(0xFFFFFF);

  private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
  private static final Map<String, Colour> NAMES = Map.of("black", BLACK, "white", WHITE);

  public Colour {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("not a colour: " + rgb);
    }
  }

  /** Reads {@code #rgb}, {@code #rrggbb}, black or white. */
  static Optional<Colour> of(String text) {
    if (!HEX.matcher(text).matches()) {
      return Optional.ofNullable(NAMES.get(text));
    }
    String hex = text.substring(1);
    String full = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
    return Optional.of(new Colour(Integer.parseInt(full, 16)));
  }

  /** The contrast with another colour, 1 to 21 (WCAG 2.2, relative luminance). */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }
}
