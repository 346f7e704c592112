package press.caveat.verify.pdf.notice;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.PageContent;
import press.caveat.verify.pdf.page.Paint;

/**
 * Drawings among the lines of the notice: a "not" in outlines or a picture of words is no text that
 * anyone could compare. Grounds, frames, rules, bars and bullets are none.
 */
final class Drawings {
  /** What is no thicker, in points, is a rule. */
  private static final double RULE = 3;

  /** The thickest frame or bar, in points. */
  private static final double FRAME = 8;

  /** What is no larger, in em, and stands before a line is a bullet. */
  private static final double BULLET = 1.1;

  private final List<Glyph> glyphs;
  private final Rectangle2D block;
  private final double em;

  /**
   * @param glyphs the notice's on one page; at least one
   */
  Drawings(List<Glyph> glyphs) {
    this.glyphs = glyphs;
    this.block = glyphs.get(0).box();
    glyphs.forEach(glyph -> block.add(glyph.box()));
    this.em = glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
  }

  /** The first drawing among the lines, if there is one. */
  Optional<Rectangle2D> first(PageContent page) {
    return page.paints().stream()
        .filter(paint -> isAmongLines(paint.box()) && !isGround(paint))
        .map(Paint::box)
        .filter(box -> Math.min(box.getWidth(), box.getHeight()) > RULE)
        .filter(box -> !isBullet(box) && !isFrame(box))
        .findFirst();
  }

  private boolean isAmongLines(Rectangle2D box) {
    return box.getCenterY() > block.getMinY()
        && box.getCenterY() < block.getMaxY()
        && box.getMaxX() > block.getMinX()
        && box.getMinX() < block.getMaxX();
  }

  /** A ground or a frame holds some of the text; whether it covers it the render shows. */
  private boolean isGround(Paint paint) {
    return glyphs.stream().anyMatch(glyph -> paint.box().contains(glyph.box()));
  }

  private boolean isBullet(Rectangle2D box) {
    boolean small = box.getWidth() < BULLET * em && box.getHeight() < BULLET * em;
    return small && glyphs.stream().filter(g -> isBeside(g, box)).allMatch(g -> isRight(g, box));
  }

  /** As long as the lines and thin, or a bar to the left or the right of those beside it. */
  private boolean isFrame(Rectangle2D box) {
    List<Glyph> beside =
        glyphs.stream()
            .filter(glyph -> glyph.box().getMaxY() > box.getMinY())
            .filter(glyph -> glyph.box().getMinY() < box.getMaxY())
            .toList();
    boolean along = box.getWidth() > 0.8 * block.getWidth() && box.getHeight() <= FRAME;
    boolean bar =
        box.getWidth() <= FRAME
            && box.getHeight() > 2 * em
            && (beside.stream().allMatch(glyph -> isRight(glyph, box))
                || beside.stream().allMatch(glyph -> glyph.box().getMaxX() <= box.getMinX()));
    return along || bar;
  }

  private static boolean isRight(Glyph glyph, Rectangle2D box) {
    return glyph.box().getMinX() >= box.getMaxX();
  }

  private static boolean isBeside(Glyph glyph, Rectangle2D box) {
    double line = glyph.origin().getY();
    return box.getCenterY() < line + 0.2 * glyph.size() && box.getCenterY() > line - glyph.size();
  }
}
