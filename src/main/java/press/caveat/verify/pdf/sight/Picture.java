package press.caveat.verify.pdf.sight;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** A rendered page as plain pixels, 0xRRGGBB. */
record Picture(int width, int height, double scale, int[] pixels) {

  static Picture of(BufferedImage image, double scale) {
    int[] data = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int[] pixels = new int[data.length];
    for (int i = 0; i < data.length; i++) {
      pixels[i] = data[i] & 0xFFFFFF;
    }
    return new Picture(image.getWidth(), image.getHeight(), scale, pixels);
  }

  int at(int x, int y) {
    return pixels[y * width + x];
  }

  boolean hasSamePixels(Picture other) {
    return Arrays.equals(pixels, other.pixels);
  }

  /** The pixels a rectangle of the view touches, cut to the picture. */
  Rectangle cut(Rectangle2D view) {
    int left = (int) Math.floor(view.getMinX() * scale);
    int top = (int) Math.floor(view.getMinY() * scale);
    int right = (int) Math.ceil(view.getMaxX() * scale);
    int bottom = (int) Math.ceil(view.getMaxY() * scale);
    return new Rectangle(left, top, Math.max(1, right - left), Math.max(1, bottom - top))
        .intersection(new Rectangle(width, height));
  }

  /** Whether the rectangle of the view lies in the picture entirely. */
  boolean holds(Rectangle2D view) {
    return view.getMinX() >= 0
        && view.getMinY() >= 0
        && view.getMaxX() * scale <= width
        && view.getMaxY() * scale <= height;
  }
}
