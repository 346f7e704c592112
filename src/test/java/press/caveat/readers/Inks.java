package press.caveat.readers;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Two pictures of one window, with its letters and without: what differs is what a reader can see.
 */
record Inks(BufferedImage with, BufferedImage without) {
  /** What WCAG 2.2 asks of text at least (1.4.3). */
  private static final double READABLE = 4.5;

  private static final double SEEN = 1.5;

  /** What keeps letters in a box from being read, if anything does. */
  Optional<String> fault(Rectangle2D box) {
    Rectangle area = box.getBounds().intersection(new Rectangle(with.getWidth(), with.getHeight()));
    double best = 1;
    int inked = 0;
    for (int y = area.y; y < area.y + area.height; y++) {
      for (int x = area.x; x < area.x + area.width; x++) {
        double contrast = contrast(with.getRGB(x, y), without.getRGB(x, y));
        best = Math.max(best, contrast);
        inked += contrast >= SEEN ? 1 : 0;
      }
    }
    double share = inked / (double) Math.max(1, area.width * area.height);
    if (best < READABLE) {
      return Optional.of("has a contrast of " + Math.round(best * 10) / 10.0);
    }
    return share < 0.02 || share > 0.7
        ? Optional.of("has ink on " + Math.round(share * 100) + " % of its box")
        : Optional.empty();
  }

  private static double contrast(int one, int other) {
    if (one == other) {
      return 1;
    }
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int value) {
    double v = value / 255.0;
    return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
  }
}
