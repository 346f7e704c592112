package press.caveat.cover;

import press.caveat.font.Direction;
import press.caveat.font.Face;
import press.caveat.font.GlyphOutlines;
import press.caveat.font.GlyphRun;
import press.caveat.svg.Length;

/**
 * How the words of a field are set.
 *
 * @param smallest the font size below which words count as too long
 * @param largest the font size words have if there is room
 * @param leading the distance of baselines in font sizes
 * @param spacing what is added after each letter
 */
record Lettering(Face face, double smallest, double largest, double leading, Length spacing) {
  Lettering {
    if (smallest <= 0 || largest < smallest) {
      throw new IllegalArgumentException("data-size must be the smallest size and the largest");
    }
    if (leading < 1) {
      throw new IllegalArgumentException("data-leading must be 1 at least");
    }
  }

  /** How wide a line is, split into the part that grows with the size and the letters. */
  record Width(double advance, int letters) {}

  Width width(String line, GlyphOutlines outlines, Direction direction) {
    GlyphRun run = outlines.set(line, face, direction);
    return new Width(run.advance(), run.glyphs().size());
  }

  /** The width of a line at a size. */
  double at(double size, Width width) {
    return width.advance() * size + width.letters() * spacing.in(size, size, size);
  }
}
