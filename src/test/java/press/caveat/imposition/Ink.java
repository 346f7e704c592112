package press.caveat.imposition;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/** What a printer puts on paper. */
final class Ink {
  private static final int DARKEST_PAPER = 250;

  private Ink() {}

  /** The smallest rectangle around all that is not white; empty if there is nothing. */
  static Rectangle box(BufferedImage image) {
    int left = image.getWidth();
    int top = image.getHeight();
    int right = 0;
    int foot = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (luminance(image.getRGB(x, y)) < DARKEST_PAPER) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          foot = Math.max(foot, y + 1);
        }
      }
    }
    return right == 0 ? new Rectangle() : new Rectangle(left, top, right - left, foot - top);
  }

  /**
   * The greatest difference of two pixels' red, green or blue, 0 to 255, over what both images have
   * in common.
   */
  static int difference(BufferedImage one, BufferedImage other) {
    int greatest = 0;
    for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
      for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
        for (int shift = 0; shift <= 16; shift += 8) {
          int a = one.getRGB(x, y) >> shift & 0xff;
          int b = other.getRGB(x, y) >> shift & 0xff;
          greatest = Math.max(greatest, Math.abs(a - b));
        }
      }
    }
    return greatest;
  }

  private static int luminance(int rgb) {
    return ((rgb >> 16 & 0xff) * 2 + (rgb >> 8 & 0xff) * 7 + (rgb & 0xff)) / 10;
  }
}
