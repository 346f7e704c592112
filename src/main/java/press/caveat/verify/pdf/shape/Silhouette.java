package press.caveat.verify.pdf.shape;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A letter as the eye takes it in from afar: its black and white in a small square, how wide it is
 * for its height, and how far it rises and descends.
 */
final class Silhouette {
  private static final int SIDE = 16;

  /** Drawn larger and averaged, so that a shift by a hair changes little. */
  private static final int FINE = 4;

  private final double[] cells;
  private final double top;
  private final double bottom;
  private final double shape;

  private Silhouette(double[] cells, double top, double bottom, double shape) {
    this.cells = cells;
    this.top = top;
    this.bottom = bottom;
    this.shape = shape;
  }

  /**
   * @param outline in em, y upwards; not empty
   */
  static Silhouette of(Shape outline) {
    Rectangle2D box = outline.getBounds2D();
    int size = SIDE * FINE;
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    AffineTransform fit =
        AffineTransform.getScaleInstance(
            size / Math.max(box.getWidth(), 0.02), size / Math.max(box.getHeight(), 0.02));
    fit.translate(-box.getX(), -box.getY());
    graphics.fill(fit.createTransformedShape(outline));
    graphics.dispose();
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    double[] cells = new double[SIDE * SIDE];
    for (int i = 0; i < pixels.length; i++) {
      int cell = i / size / FINE * SIDE + i % size / FINE;
      cells[cell] += (pixels[i] & 255) / 255.0 / (FINE * FINE);
    }
    double shape = Math.log(Math.max(box.getWidth(), 0.02) / Math.max(box.getHeight(), 0.02));
    return new Silhouette(cells, box.getMaxY(), box.getMinY(), shape);
  }

  /**
   * How unlike another it is: 0 for the same, about 0.1 in another type, 0.3 for another letter.
   */
  double distance(Silhouette other) {
    double sum = 0;
    for (int i = 0; i < cells.length; i++) {
      double difference = cells[i] - other.cells[i];
      sum += difference * difference;
    }
    return sum / cells.length
        + 0.15 * Math.abs(shape - other.shape)
        + 0.5 * Math.abs(top - other.top)
        + 0.5 * Math.abs(bottom - other.bottom);
  }
}
