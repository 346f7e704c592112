package press.caveat.verify.pdf.sight;

/**
 * The colour a glyph was painted in, told from the pixels its outline covers in part: a pixel half
 * covered by black ink is grey, but the ink is black.
 */
final class Ink {
  private final int ground;
  private final double wanted;
  private final double least;
  private double covered;
  private double shown;
  private double red;
  private double green;
  private double blue;

  /**
   * @param ground the colour without the glyph
   * @param wanted the contrast from which ink counts as shown
   * @param least the coverage, from 0 to 255, from which a pixel is looked at
   */
  Ink(int ground, double wanted, double least) {
    this.ground = ground;
    this.wanted = wanted;
    this.least = least;
  }

  void add(int pixel, int coverage) {
    if (coverage < least) {
      return;
    }
    double part = coverage / 255.0;
    int r = unmix(pixel >> 16 & 255, ground >> 16 & 255, part);
    int g = unmix(pixel >> 8 & 255, ground >> 8 & 255, part);
    int b = unmix(pixel & 255, ground & 255, part);
    covered += part;
    red += part * r;
    green += part * g;
    blue += part * b;
    if (Contrast.of(r << 16 | g << 8 | b, ground) >= wanted) {
      shown += part;
    }
  }

  /** The share of the covered area where the ink stands out as wanted. */
  double shown() {
    return covered == 0 ? 0 : shown / covered;
  }

  /** The contrast of the mean ink with the ground. */
  double contrast() {
    if (covered == 0) {
      return 1;
    }
    int r = (int) (red / covered);
    int g = (int) (green / covered);
    int b = (int) (blue / covered);
    return Contrast.of(r << 16 | g << 8 | b, ground);
  }

  private static int unmix(int pixel, int ground, double part) {
    double ink = ground + (pixel - ground) / part;
    return (int) Math.round(Math.max(0, Math.min(255, ink)));
  }
}
