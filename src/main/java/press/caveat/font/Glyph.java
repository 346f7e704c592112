package press.caveat.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Objects;

/**
 * One drawn character of a {@link GlyphRun}. Lengths are in em, y grows downwards as in SVG.
 *
 * @param index where its character begins in the run's text, in UTF-16 units
 * @param x where it stands on the baseline, kerning included
 * @param advance how far the next one stands from it, before kerning
 * @param shape its outline around the origin, non-zero winding; not to be changed
 */
public record Glyph(int index, double x, double advance, Path2D shape) {
  public Glyph {
    Objects.requireNonNull(shape, "shape");
  }

  /** Adds its outline to a path, its own origin at (x, y) and its em {@code size} long. */
  public void appendTo(Path2D path, double x, double y, double size) {
    path.append(shape.getPathIterator(new AffineTransform(size, 0, 0, size, x, y)), false);
  }
}
