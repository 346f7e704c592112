package press.caveat.verify.pdf.shape;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * A glyph outline as one number, for outlines in units of an em. The same outline has the same
 * number whatever program made the subset it was taken from.
 */
final class OutlineHash {
  /** Finer than any font's grid, and off its lines, so that rounding cannot tip over. */
  private static final double GRID = 8192;

  private static final double OFF_GRID = 0.25;

  private OutlineHash() {}

  static long of(Shape outline) {
    double[] c = new double[6];
    long hash = 17;
    for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
      int segment = path.currentSegment(c);
      hash = hash * 1_000_003 + segment;
      for (int i = 0; i < 2 * points(segment); i++) {
        hash = hash * 1_000_003 + (long) Math.floor(c[i] * GRID + OFF_GRID);
      }
    }
    return hash;
  }

  private static int points(int segment) {
    return switch (segment) {
      case PathIterator.SEG_CLOSE -> 0;
      case PathIterator.SEG_QUADTO -> 2;
      case PathIterator.SEG_CUBICTO -> 3;
      default -> 1;
    };
  }
}
