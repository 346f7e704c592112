package press.caveat.verify.pdf.sight;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import press.caveat.verify.pdf.page.Glyph;

/** Where the outlines of glyphs lie, as coverage from 0 to 255, drawn as the renderer draws. */
final class Mask {
  private final Picture coverage;

  private Mask(Picture coverage) {
    this.coverage = coverage;
  }

  static Mask of(List<Glyph> glyphs, Picture size) {
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.scale(size.scale(), size.scale());
    graphics.translate(-size.part().getX(), -size.part().getY());
    glyphs.forEach(glyph -> graphics.fill(glyph.outline()));
    graphics.dispose();
    return new Mask(Picture.of(image, size.part(), size.scale()));
  }

  /** How much of the pixel the outlines cover, from 0 to 255. */
  int at(int x, int y) {
    return coverage.at(x, y) & 255;
  }

  /** Whether no outline touches the pixel or one beside it. */
  boolean isClear(int x, int y) {
    for (int v = Math.max(0, y - 1); v <= Math.min(coverage.height() - 1, y + 1); v++) {
      for (int u = Math.max(0, x - 1); u <= Math.min(coverage.width() - 1, x + 1); u++) {
        if (at(u, v) > 0) {
          return false;
        }
      }
    }
    return true;
  }
}
