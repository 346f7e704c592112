package press.caveat.raster;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Arrays;

/** A picture of opaque sRGB pixels, white at first. */
public final class Canvas {
  private static final int WHOLE = 256;

  private final int width;
  private final int height;
  private final int[] pixels;
  private final ScanConverter converter;

  /** Sizes in pixels, at least 1. */
  public Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    pixels = new int[width * height];
    Arrays.fill(pixels, Colour.WHITE.rgb());
    converter = new ScanConverter(width, height);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The colour of a pixel. */
  public Colour at(int x, int y) {
    return new Colour(pixels[y * width + x]);
  }

  int rgb(int x, int y) {
    return pixels[y * width + x];
  }

  /** Sets a pixel. */
  public void set(int x, int y, Colour colour) {
    pixels[y * width + x] = colour.rgb();
  }

  /**
   * Fills a shape.
   *
   * @param opacity 0 to 256
   */
  void fill(
      Shape shape, AffineTransform toPixels, ScanConverter.Rule rule, Colour colour, int opacity) {
    converter.convert(
        Edges.of(shape, toPixels),
        rule,
        (y, from, to, coverage) -> {
          for (int x = from; x < to; x++) {
            if (coverage[x] > 0) {
              int i = y * width + x;
              pixels[i] = mixed(pixels[i], colour.rgb(), coverage[x] * opacity / WHOLE);
            }
          }
        });
  }

  private static int mixed(int under, int over, int part) {
    if (part == WHOLE) {
      return over;
    }
    return channel(under, over, part, 16)
        | channel(under, over, part, 8)
        | channel(under, over, part, 0);
  }

  private static int channel(int under, int over, int part, int shift) {
    int from = under >> shift & 0xFF;
    int to = over >> shift & 0xFF;
    return from + ((to - from) * part + WHOLE / 2 >> 8) << shift;
  }
}
