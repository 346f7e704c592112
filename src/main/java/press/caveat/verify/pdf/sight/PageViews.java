package press.caveat.verify.pdf.sight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import press.caveat.verify.pdf.page.Glyph;

/** Renders the pages of one file, whole and with glyphs left out, for every purpose it has. */
public final class PageViews {
  /** Dots per inch of the differential render. */
  public static final int RESOLUTION = 144;

  private static final double SCALE = RESOLUTION / 72.0;

  private final PDDocument asIs;
  private final LayerStates layers;

  public PageViews(PDDocument asIs, LayerStates layers) {
    this.asIs = asIs;
    this.layers = layers;
  }

  /**
   * The views of one page. What looks the same in print as on the screen is given once.
   *
   * @param page the page, from 1
   * @param leftOut the glyphs to leave out of the second picture
   * @throws IOException if the page cannot be rendered
   */
  public List<View> of(int page, Collection<Glyph> leftOut) throws IOException {
    Set<GlyphKey> keys = leftOut.stream().map(GlyphKey::of).collect(Collectors.toSet());
    List<View> views = new ArrayList<>();
    add(asIs, page, keys, Purpose.VIEW, views);
    add(asIs, page, keys, Purpose.PRINT, views);
    if (layers.any()) {
      add(layers.shown(), page, keys, Purpose.ALL_LAYERS, views);
      add(layers.hidden(), page, keys, Purpose.NO_LAYERS, views);
    }
    return views;
  }

  private static void add(
      PDDocument document, int page, Set<GlyphKey> keys, Purpose purpose, List<View> views)
      throws IOException {
    Picture whole = render(document, page, Set.of(), purpose);
    if (views.stream().noneMatch(view -> view.with().hasSamePixels(whole))) {
      views.add(new View(purpose, whole, render(document, page, keys, purpose)));
    }
  }

  private static Picture render(
      PDDocument document, int page, Set<GlyphKey> leftOut, Purpose purpose) throws IOException {
    PDFRenderer renderer =
        new PDFRenderer(document) {
          @Override
          protected PageDrawer createPageDrawer(PageDrawerParameters parameters)
              throws IOException {
            return new PartialDrawer(parameters, leftOut);
          }
        };
    return Picture.of(
        renderer.renderImage(page - 1, (float) SCALE, ImageType.RGB, purpose.destination()), SCALE);
  }
}
