package press.caveat.verify.css.value;

import java.util.Locale;

/**
 * A colour in sRGB, each part from 0 to 1.
 *
 * @param alpha 0 is fully transparent
 */
public record Rgba(double red, double green, double blue, double alpha) {
  public static final Rgba WHITE = new Rgba(1, 1, 1, 1);
  public static final Rgba BLACK = new Rgba(0, 0, 0, 1);
  public static final Rgba TRANSPARENT = new Rgba(0, 0, 0, 0);

  public Rgba {
    red = clamp(red);
    green = clamp(green);
    blue = clamp(blue);
    alpha = clamp(alpha);
  }

  private static double clamp(double part) {
    return Double.isNaN(part) ? 0 : Math.max(0, Math.min(1, part));
  }

  static Rgba of(double[] srgb, double alpha) {
    return new Rgba(srgb[0], srgb[1], srgb[2], alpha);
  }

  double[] parts() {
    return new double[] {red, green, blue};
  }

  public boolean isTransparent() {
    return alpha == 0;
  }

  /** With its alpha multiplied. */
  public Rgba faded(double factor) {
    return new Rgba(red, green, blue, alpha * factor);
  }

  /** This colour painted over an opaque one. */
  public Rgba over(Rgba backdrop) {
    double rest = 1 - alpha;
    return new Rgba(
        red * alpha + backdrop.red * rest,
        green * alpha + backdrop.green * rest,
        blue * alpha + backdrop.blue * rest,
        1);
  }

  /** Relative luminance by WCAG 2.2, from 0 to 1. */
  double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /** Contrast ratio of two opaque colours by WCAG 2.2, from 1 to 21. */
  public double contrast(Rgba other) {
    double mine = luminance() + 0.05;
    double its = other.luminance() + 0.05;
    return Math.max(mine, its) / Math.min(mine, its);
  }

  /** {@code #rrggbb}, with the alpha after it if it is not opaque. */
  @Override
  public String toString() {
    String hex =
        String.format(
            Locale.ROOT,
            "#%02x%02x%02x",
            Math.round(red * 255),
            Math.round(green * 255),
            Math.round(blue * 255));
    return alpha == 1 ? hex : hex + String.format(Locale.ROOT, "/%.2f", alpha);
  }
}
