package press.caveat.verify.pdf.sight;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws a page but for some glyphs of its own text. Masks and annotations are drawn whole. */
final class PartialDrawer extends PageDrawer {
  /** A mask is drawn anew for every letter under it; a page with more is not judged. */
  private static final int MOST_MASKS = 24;

  /** Forms in forms beyond this depth are taken to mix. */
  private static final int DEEPEST = 5;

  private final Set<GlyphKey> leftOut;
  private final GlyphExtents extents;
  private final Rectangle2D part;
  private int elsewhere;
  private int masks;

  PartialDrawer(PageDrawerParameters parameters, Set<GlyphKey> leftOut, GlyphExtents extents)
      throws IOException {
    super(parameters);
    this.leftOut = leftOut;
    this.extents = extents;
    this.part = parameters.getPage().getCropBox().toGeneralPath().getBounds2D();
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    boolean wanted = elsewhere > 0 || !leftOut.contains(GlyphKey.of(code, rendering));
    if (wanted && (elsewhere > 0 || mayTouch(rendering, font, code))) {
      super.showGlyph(rendering, font, code, displacement);
    }
  }

  /** Whether the outline reaches into the rendered part; what is stroked or clips always may. */
  private boolean mayTouch(Matrix rendering, PDFont font, int code) throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode != RenderingMode.FILL || !font.isEmbedded() || !(font instanceof PDVectorFont)) {
      return true;
    }
    AffineTransform toPage = rendering.createAffineTransform();
    toPage.concatenate(font.getFontMatrix().createAffineTransform());
    Rectangle2D box = toPage.createTransformedShape(extents.of(font, code)).getBounds2D();
    return part.intersects(box.getX() - 1, box.getY() - 1, box.getWidth() + 2, box.getHeight() + 2);
  }

  /**
   * A group that is painted with full alpha and mixes nothing looks as if it were no group. Drawn
   * so, its glyphs fall upon their exact pixels; drawn as a group they may be half a pixel off.
   */
  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    PDGraphicsState state = getGraphicsState();
    boolean plain =
        state.getNonStrokeAlphaConstant() >= 1
            && state.getBlendMode() == BlendMode.NORMAL
            && state.getSoftMask() == null
            && !mixes(group.getResources(), 0);
    if (plain) {
      showForm(group);
    } else {
      super.showTransparencyGroup(group);
    }
  }

  /** Whether a blend mode other than the normal one is at hand, in forms inside as well. */
  private static boolean mixes(PDResources resources, int depth) throws IOException {
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getExtGStateNames()) {
      PDExtendedGraphicsState state = resources.getExtGState(name);
      if (state != null && state.getBlendMode() != BlendMode.NORMAL) {
        return true;
      }
    }
    for (COSName name : resources.getXObjectNames()) {
      boolean form = resources.getXObject(name) instanceof PDFormXObject;
      if (form && (depth == DEEPEST || mixes(form(resources, name), depth + 1))) {
        return true;
      }
    }
    return false;
  }

  private static PDResources form(PDResources resources, COSName name) throws IOException {
    return ((PDFormXObject) resources.getXObject(name)).getResources();
  }

  /** What cannot be drawn here may be drawn by others, and cover what is seen here. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    if (!(exception instanceof EmptyGraphicsStackException)) {
      throw exception;
    }
  }

  /** Images beside the rendered part need no decoder. */
  @Override
  public void drawImage(PDImage image) throws IOException {
    Rectangle2D box =
        getGraphicsState()
            .getCurrentTransformationMatrix()
            .createAffineTransform()
            .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
            .getBounds2D();
    if (elsewhere > 0 || box.intersects(part)) {
      super.drawImage(image);
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
