package press.caveat.verify.pdf.sight;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.PageFrame;

/**
 * Renders the part of a page where glyphs stand, whole and with them left out, for every purpose a
 * file has. The rest of the page is not drawn: a foot line costs a foot line.
 */
public final class PageViews {
  /** Dots per inch of the differential render. */
  public static final int RESOLUTION = 144;

  /** White kept around the glyphs, in points. */
  private static final double MARGIN = 6;

  private static final double MOST_PIXELS = 40e6;

  private final PDDocument asIs;
  private final LayerStates layers;
  private final GlyphExtents extents = new GlyphExtents();

  /**
   * @param asIs the file; a renderer writes into it the appearances its annotations lack
   */
  public PageViews(PDDocument asIs, LayerStates layers) {
    this.asIs = asIs;
    this.layers = layers;
  }

  /**
   * The views of one page. What looks the same in print as on the screen is given once.
   *
   * @param frame the page's sheet
   * @param leftOut the glyphs to look at, and to leave out of the second picture
   * @throws IOException if the page cannot be rendered
   */
  public List<View> of(PageFrame frame, Collection<Glyph> leftOut) throws IOException {
    Set<GlyphKey> keys = leftOut.stream().map(GlyphKey::of).collect(Collectors.toSet());
    Part part = new Part(frame, reach(frame, leftOut), RESOLUTION / 72.0 * frame.userUnit(), keys);
    if (part.pixels() > MOST_PIXELS) {
      throw new IOException("the notice is spread over too large a sheet");
    }
    List<View> views = new ArrayList<>();
    add(asIs, part, Purpose.VIEW, views);
    add(asIs, part, Purpose.PRINT, views);
    if (layers.any()) {
      add(layers.shown(), part, Purpose.ALL_LAYERS, views);
      add(layers.hidden(), part, Purpose.NO_LAYERS, views);
    }
    return views;
  }

  /** What to render, in whole points: pixels then fall as they would on the whole page. */
  private record Part(PageFrame frame, Rectangle2D reach, double scale, Set<GlyphKey> leftOut) {
    double pixels() {
      return reach.getWidth() * reach.getHeight() * scale * scale;
    }
  }

  private static Rectangle2D reach(PageFrame frame, Collection<Glyph> glyphs) {
    Rectangle2D sheet = frame.within(0);
    Rectangle2D reach = null;
    for (Glyph glyph : glyphs) {
      Rectangle2D box = glyph.box();
      if (sheet.intersects(box)) {
        reach = reach == null ? box : reach.createUnion(box);
      }
    }
    if (reach == null) {
      return new Rectangle2D.Double(0, 0, 1, 1);
    }
    double left = Math.max(0, Math.floor(reach.getMinX() - MARGIN));
    double top = Math.max(0, Math.floor(reach.getMinY() - MARGIN));
    double right = Math.min(frame.width(), Math.ceil(reach.getMaxX() + MARGIN));
    double bottom = Math.min(frame.height(), Math.ceil(reach.getMaxY() + MARGIN));
    return new Rectangle2D.Double(left, top, right - left, bottom - top);
  }

  private void add(PDDocument document, Part part, Purpose purpose, List<View> views)
      throws IOException {
    Picture whole = render(document, part, Set.of(), purpose);
    if (views.stream().noneMatch(view -> view.with().hasSamePixels(whole))) {
      Picture without = render(document, part, part.leftOut(), purpose);
      views.add(new View(purpose, part.frame().within(0), whole, without));
    }
  }

  /** The crop box is narrowed for the time of the render, and only then. */
  private Picture render(PDDocument document, Part part, Set<GlyphKey> leftOut, Purpose purpose)
      throws IOException {
    PDFRenderer renderer =
        new PDFRenderer(document) {
          @Override
          protected PageDrawer createPageDrawer(PageDrawerParameters parameters)
              throws IOException {
            return new PartialDrawer(parameters, leftOut, extents);
          }
        };
    PDPage page = document.getPage(part.frame().page() - 1);
    COSBase crop = page.getCOSObject().getItem(COSName.CROP_BOX);
    try {
      page.setCropBox(part.frame().userSpace(part.reach()));
      return Picture.of(
          renderer.renderImage(
              part.frame().page() - 1, (float) part.scale(), ImageType.RGB, purpose.destination()),
          part.reach(),
          part.scale());
    } catch (RuntimeException undrawable) {
      throw new IOException(undrawable.getMessage(), undrawable);
    } finally {
      page.getCOSObject().setItem(COSName.CROP_BOX, crop);
    }
  }
}
