package press.caveat.verify.pdf.sight;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * A rendered part of a page as plain pixels, 0xRRGGBB.
 *
 * @param width in pixels
 * @param height in pixels
 * @param part where it lies in the view
 * @param scale pixels to the point
 * @param pixels row by row
 */
record Picture(int width, int height, Rectangle2D part, double scale, int[] pixels) {

  static Picture of(BufferedImage image, Rectangle2D part, double scale) {
    int[] data = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int[] pixels = new int[data.length];
    for (int i = 0; i < data.length; i++) {
      pixels[i] = data[i] & 0xFFFFFF;
    }
    return new Picture(image.getWidth(), image.getHeight(), part, scale, pixels);
  }

  int at(int x, int y) {
    return pixels[y * width + x];
  }

  boolean hasSamePixels(Picture other) {
    return Arrays.equals(pixels, other.pixels);
  }

  /** The pixels a rectangle of the view touches, cut to the picture; empty if it lies beside. */
  Rectangle cut(Rectangle2D view) {
    int left = (int) Math.floor((view.getMinX() - part.getX()) * scale);
    int top = row(view.getMinY());
    int right = (int) Math.ceil((view.getMaxX() - part.getX()) * scale);
    int bottom = (int) Math.ceil((view.getMaxY() - part.getY()) * scale);
    return new Rectangle(left, top, Math.max(1, right - left), Math.max(1, bottom - top))
        .intersection(new Rectangle(width, height));
  }

  /** The row of pixels at a height of the view. */
  int row(double y) {
    return (int) Math.floor((y - part.getY()) * scale);
  }
}
