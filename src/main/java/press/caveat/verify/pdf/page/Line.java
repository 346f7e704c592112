package press.caveat.verify.pdf.page;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * One line of text as it stands on the page: its glyphs from left to right, blanks left out.
 *
 * @param page the page, from 1
 * @param glyphs at least one
 * @param furniture whether it is a running head or foot: it stands on other pages too
 */
public record Line(int page, List<Glyph> glyphs, boolean furniture) {
  public Line {
    glyphs = List.copyOf(glyphs);
  }

  public String letters() {
    StringBuilder letters = new StringBuilder();
    glyphs.forEach(glyph -> letters.append(glyph.letters()));
    return letters.toString();
  }

  public double baseline() {
    return glyphs.get(0).origin().getY();
  }

  /** The bounds of its ink, in the view. */
  public Rectangle2D box() {
    Rectangle2D box = glyphs.get(0).box();
    glyphs.forEach(glyph -> Rectangle2D.union(box, glyph.box(), box));
    return box;
  }

  Line asFurniture() {
    return new Line(page, glyphs, true);
  }
}
