package press.caveat.raster;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A shape as straight edges, in 1/256 of a pixel; level ones are left out, as they cover nothing.
 */
final class Edges {
  /** Parts of a pixel. */
  static final int ONE = 256;

  /** How far a curve may lie from its edges, in pixels. */
  private static final double FLATNESS = 0.02;

  private static final double FARTHEST = 1 << 20;

  /**
   * An edge from its upper to its lower end.
   *
   * @param winding 1 if the path runs down it, -1 if up
   */
  record Edge(int x, int top, int toX, int bottom, int winding) {
    /** Where the edge is at a height. */
    int xAt(int y) {
      long run = 2L * (toX - x) * (y - top);
      long rise = bottom - top;
      return x + (int) Math.floorDiv(run + rise, 2 * rise);
    }
  }

  private final List<Edge> edges = new ArrayList<>();
  private double startX;
  private double startY;
  private double x;
  private double y;

  private Edges() {}

  /** The edges of a shape moved by a transform to pixels, by their upper ends. */
  static List<Edge> of(Shape shape, AffineTransform toPixels) {
    Edges edges = new Edges();
    double[] c = new double[6];
    for (PathIterator i = shape.getPathIterator(toPixels); !i.isDone(); i.next()) {
      switch (i.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> edges.move(c[0], c[1]);
        case PathIterator.SEG_LINETO -> edges.line(c[0], c[1]);
        case PathIterator.SEG_QUADTO -> edges.quadratic(c);
        case PathIterator.SEG_CUBICTO -> edges.cubic(c);
        default -> edges.close();
      }
    }
    edges.close();
    edges.edges.sort(Comparator.comparingInt(Edge::top));
    return edges.edges;
  }

  private void move(double toX, double toY) {
    close();
    startX = x = toX;
    startY = y = toY;
  }

  private void close() {
    line(startX, startY);
  }

  private void line(double toX, double toY) {
    int fromRow = fixed(y);
    int toRow = fixed(toY);
    if (fromRow < toRow) {
      edges.add(new Edge(fixed(x), fromRow, fixed(toX), toRow, 1));
    } else if (fromRow > toRow) {
      edges.add(new Edge(fixed(toX), toRow, fixed(x), fromRow, -1));
    }
    x = toX;
    y = toY;
  }

  private static int fixed(double pixels) {
    double near = Math.max(-FARTHEST, Math.min(FARTHEST, pixels));
    return (int) Math.floor(near * ONE + 0.5);
  }

  private void quadratic(double[] c) {
    double fromX = x;
    double fromY = y;
    int parts = parts(bend(fromX, c[0], c[2]), bend(fromY, c[1], c[3]), 0.25);
    for (int i = 1; i <= parts; i++) {
      double t = (double) i / parts;
      double s = 1 - t;
      line(
          s * s * fromX + 2 * s * t * c[0] + t * t * c[2],
          s * s * fromY + 2 * s * t * c[1] + t * t * c[3]);
    }
  }

  private void cubic(double[] c) {
    double fromX = x;
    double fromY = y;
    double bendX = Math.max(bend(fromX, c[0], c[2]), bend(c[0], c[2], c[4]));
    double bendY = Math.max(bend(fromY, c[1], c[3]), bend(c[1], c[3], c[5]));
    int parts = parts(bendX, bendY, 0.75);
    for (int i = 1; i <= parts; i++) {
      double t = (double) i / parts;
      line(bezier(fromX, c[0], c[2], c[4], t), bezier(fromY, c[1], c[3], c[5], t));
    }
  }

  private static double bezier(double a, double b, double c, double d, double t) {
    double s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  }

  private static double bend(double a, double b, double c) {
    return Math.abs(a - 2 * b + c);
  }

  /** How many edges keep a curve within the flatness. */
  private static int parts(double bendX, double bendY, double factor) {
    double parts = Math.ceil(Math.sqrt(factor * (bendX + bendY) / FLATNESS));
    return (int) Math.max(1, Math.min(parts, ONE));
  }
}
