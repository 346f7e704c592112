package press.caveat.font;

import java.awt.geom.Path2D;
import java.util.List;

/**
 * A text set on one line: its glyphs from left to right. Lengths are in em, y grows downwards.
 *
 * @param glyphs in the order they are seen, which is not the order of the text where it runs from
 *     right to left
 * @param advance the width of the line, kerning included
 * @param missing the code points no font can show, each once, in the text's order
 */
public record GlyphRun(List<Glyph> glyphs, double advance, List<Integer> missing) {
  public GlyphRun {
    glyphs = List.copyOf(glyphs);
    missing = List.copyOf(missing);
  }

  /** The outline of the whole line around the origin of its first glyph. */
  public Path2D shape() {
    Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (Glyph glyph : glyphs) {
      glyph.appendTo(shape, glyph.x(), 0, 1);
    }
    return shape;
  }
}
