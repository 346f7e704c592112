package press.caveat.verify.pdf.sight;

/** Contrast of two sRGB colours as WCAG 2.2 defines it, from 1 to 21. */
public final class Contrast {
  private static final double[] LINEAR = new double[256];

  static {
    for (int i = 0; i < 256; i++) {
      double c = i / 255.0;
      LINEAR[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
  }

  private Contrast() {}

  /** The relative luminance of a colour 0xRRGGBB, from 0 to 1. */
  public static double luminance(int rgb) {
    return 0.2126 * LINEAR[rgb >> 16 & 255]
        + 0.7152 * LINEAR[rgb >> 8 & 255]
        + 0.0722 * LINEAR[rgb & 255];
  }

  /** The contrast of two colours 0xRRGGBB. */
  public static double of(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }
}
