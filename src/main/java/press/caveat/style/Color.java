package press.caveat.style;

import com.helger.css.utils.ECSSColor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opaque sRGB colour (CSS Color 4).
 *
 * @param red 0 to 255, as are the others
 */
record Color(int red, int green, int blue) {
  private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6})");
  private static final Pattern RGB =
      Pattern.compile("rgb\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*\\)");

  /** The colour a value names; empty if it is transparent or written in a way not known here. */
  static Optional<Color> of(String value) {
    Matcher hex = HEX.matcher(value);
    if (hex.matches()) {
      return Optional.of(ofHex(hex.group(1)));
    }
    Matcher rgb = RGB.matcher(value);
    if (rgb.matches()) {
      return Optional.of(new Color(part(rgb.group(1)), part(rgb.group(2)), part(rgb.group(3))));
    }
    return Optional.ofNullable(ECSSColor.getFromNameCaseInsensitiveOrNull(value))
        .map(color -> new Color(color.getRed(), color.getGreen(), color.getBlue()));
  }

  /** The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
  static double contrast(Color one, Color other) {
    double lighter = Math.max(one.luminance(), other.luminance());
    double darker = Math.min(one.luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static Color ofHex(String digits) {
    String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
    int rgb = Integer.parseInt(six, 16);
    return new Color(rgb >> 16, rgb >> 8 & 255, rgb & 255);
  }

  private static int part(String number) {
    return Math.min(255, Integer.parseInt(number));
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
