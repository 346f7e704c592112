package press.caveat.verify.pdf.sight;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.Manner;
import press.caveat.verify.pdf.page.PageContent;
import press.caveat.verify.pdf.page.Paint;

/**
 * Tells without rendering that text is in plain sight: filled in one opaque colour on white or on
 * one even fill, unclipped, on no layer, with nothing painted across it before or after and no
 * annotation upon it. It never says so wrongly; where it cannot tell, the render decides.
 */
public final class PlainSight {
  private static final int PAPER = 0xFFFFFF;

  private final PageContent page;
  private final List<Rectangle2D> annotations;
  private final double contrast;

  /**
   * @param annotations where annotations that may cover something lie, in the view
   * @param contrast the least contrast of ink and ground
   */
  public PlainSight(PageContent page, List<Rectangle2D> annotations, double contrast) {
    this.page = page;
    this.annotations = List.copyOf(annotations);
    this.contrast = contrast;
  }

  /** Whether every glyph of a run of the page's text is certainly seen. */
  public boolean shows(List<Glyph> run) {
    Rectangle2D reach = reach(run);
    Set<Integer> own = run.stream().map(Glyph::order).collect(Collectors.toSet());
    List<Paint> paints = page.paints().stream().filter(p -> touches(p.box(), reach)).toList();
    boolean alone =
        page.faults().isEmpty()
            && annotations.stream().noneMatch(box -> touches(box, reach))
            && page.glyphs().stream()
                .filter(glyph -> glyph.form().isDrawn() && !own.contains(glyph.order()))
                .noneMatch(glyph -> glyph.form().procedure() || touches(glyph.box(), reach));
    return alone
        && Crowd.among(run).isEmpty()
        && run.stream().allMatch(glyph -> shows(glyph, paints));
  }

  private boolean shows(Glyph glyph, List<Paint> paints) {
    Rectangle2D box = glyph.box();
    if (!glyph.manner().isPlain()
        || glyph.form().procedure()
        || !glyph.form().isDrawn()
        || GlyphSight.isHair(glyph)
        || glyph.content().layered()
        || !page.frame().within(0).contains(box)
        || !glyph.manner().leavesWhole(userSpace(glyph))) {
      return false;
    }
    int ground = PAPER;
    for (Paint paint : paints) {
      if (touches(paint.box(), box) && !isUnderline(paint, glyph)) {
        boolean even = paint.rgb() != Manner.NO_PLAIN_COLOUR && paint.box().contains(box);
        if (!even || paint.layered() || paint.order() > glyph.order()) {
          return false;
        }
        ground = paint.rgb();
      }
    }
    return Contrast.of(glyph.manner().rgb(), ground) >= contrast;
  }

  /** A thin line below the baseline takes at most a hair off a tail. */
  private static boolean isUnderline(Paint paint, Glyph glyph) {
    double baseline = glyph.origin().getY();
    return paint.box().getMinY() > baseline && paint.box().getHeight() < 0.15 * glyph.size();
  }

  private static Rectangle2D userSpace(Glyph glyph) {
    return glyph
        .rendering()
        .createAffineTransform()
        .createTransformedShape(glyph.form().bounds())
        .getBounds2D();
  }

  private static Rectangle2D reach(List<Glyph> run) {
    Rectangle2D reach = run.get(0).box();
    run.forEach(glyph -> reach.add(glyph.box()));
    return reach;
  }

  /** Touching counts, and a rectangle without area can touch: a stroke may have none. */
  private static boolean touches(Rectangle2D one, Rectangle2D other) {
    return one.getMinX() <= other.getMaxX()
        && other.getMinX() <= one.getMaxX()
        && one.getMinY() <= other.getMaxY()
        && other.getMinY() <= one.getMaxY();
  }
}
