package press.caveat.verify.pdf.sight;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws a page but for some glyphs of its own text. Masks and annotations are drawn whole. */
final class PartialDrawer extends PageDrawer {
  /** A mask is drawn anew for every letter under it; a page with more is not judged. */
  private static final int MOST_MASKS = 24;

  private final Set<GlyphKey> leftOut;
  private int elsewhere;
  private int masks;

  PartialDrawer(PageDrawerParameters parameters, Set<GlyphKey> leftOut) throws IOException {
    super(parameters);
    this.leftOut = leftOut;
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    if (elsewhere > 0 || !leftOut.contains(GlyphKey.of(code, rendering))) {
      super.showGlyph(rendering, font, code, displacement);
    }
  }

  @Override
  protected void processSoftMask(PDTransparencyGroup group) throws IOException {
    if (++masks > MOST_MASKS) {
      throw new IllegalStateException("the text lies under soft masks");
    }
    elsewhere++;
    super.processSoftMask(group);
    elsewhere--;
  }

  @Override
  public void showAnnotation(PDAnnotation annotation) throws IOException {
    elsewhere++;
    super.showAnnotation(annotation);
    elsewhere--;
  }
}
