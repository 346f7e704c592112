package press.caveat.typesetting;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Measures and draws text with the kerning of its font. Kerning is in both, so lines break, justify
 * and align with the widths that are printed. One instance serves one rendering.
 *
 * <p>Text whose first font lacks a glyph is cut into runs: those the first font has are kerned, the
 * others are left to the engine and its further fonts.
 *
 * <p>Widths and positions are in the engine's dots, of which a point has {@code 26 2/3}.
 */
final class KerningTextRenderer extends PdfBoxTextRenderer {
  /** A measured width this little over a whole dot is taken for rounding, as the engine does. */
  private static final float ROUNDING = 0.01f;

  private final Joints joints;
  private final Map<PDFont, GlyphMeasures> measures = new IdentityHashMap<>();
  private final Map<FontSpecification, PdfBoxFSFont> fonts = new IdentityHashMap<>();

  KerningTextRenderer(Joints joints) {
    this.joints = joints;
    // The engine does this when layout begins; joints are measured before.
    setup(new PdfBoxFontContext(), new SimpleBidiReorderer());
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    PdfBoxFSFont boxFont = (PdfBoxFSFont) font;
    Optional<GlyphMeasures> first = firstMeasures(boxFont);
    if (first.isEmpty()) {
      return super.getWidth(context, font, text);
    }
    int width = wholeDots(naturalWidth(context, boxFont, first.get(), text));
    int kept = joints.widthIn(text);
    // Never nothing: the engine takes a text without width for one that does not fit.
    return kept == 0 ? width : Math.max(1, width + kept);
  }

  private float naturalWidth(
      FontContext context, PdfBoxFSFont font, GlyphMeasures first, String text) {
    float width = 0;
    for (TextRun run : TextRun.of(text, first)) {
      width +=
          run.isInFirstFont()
              ? run.width() / 1000f * font.getSize2D()
              : super.getWidth(context, font, run.text());
    }
    return width;
  }

  private static int wholeDots(float width) {
    float over = (float) (width - Math.floor(width));
    return (int) (over < ROUNDING ? width : Math.ceil(width));
  }

  @Override
  public void drawString(OutputDevice device, String text, float x, float y) {
    draw((PdfBoxOutputDevice) device, text, x, y, Optional.empty());
  }

  @Override
  public void drawString(
      OutputDevice device, String text, float x, float y, JustificationInfo spacing) {
    draw((PdfBoxOutputDevice) device, text, x, y, Optional.ofNullable(spacing));
  }

  private void draw(
      PdfBoxOutputDevice device, String text, float x, float y, Optional<JustificationInfo> line) {
    PdfBoxFSFont font = fontOf(device);
    Optional<GlyphMeasures> first = firstMeasures(font);
    if (first.isEmpty()) {
      device.drawString(text, x, y, line.orElse(null));
      return;
    }
    float at = x;
    for (TextRun run : TextRun.of(text, first.get())) {
      drawRun(device, font, run, at, y, line);
      at += advance(font, run, line);
    }
  }

  private void drawRun(
      PdfBoxOutputDevice device,
      PdfBoxFSFont font,
      TextRun run,
      float x,
      float y,
      Optional<JustificationInfo> line) {
    if (!run.isInFirstFont()) {
      device.drawString(run.text(), x, y, line.orElse(null));
      return;
    }
    JustificationInfo spacing =
        run.isKerned()
            ? new KernedSpacing(line, run.kerns(font.getSize2D() / 1000f))
            : line.orElse(null);
    FontDescription first = font.getFontDescriptions().get(0);
    device.drawStringFast(run.text(), x, y, spacing, first, font.getSize2D());
  }

  private float advance(PdfBoxFSFont font, TextRun run, Optional<JustificationInfo> line) {
    float width =
        run.isInFirstFont()
            ? run.width() / 1000f * font.getSize2D()
            : super.getWidth(null, font, run.text());
    return width + line.map(run::spacing).orElse(0f);
  }

  /** The font the engine is about to draw with: it sets the specification before every string. */
  private PdfBoxFSFont fontOf(PdfBoxOutputDevice device) {
    FontSpecification specification = ((AbstractOutputDevice) device).getFontSpecification();
    return fonts.computeIfAbsent(
        specification, key -> (PdfBoxFSFont) device.getSharedContext().getFont(key));
  }

  private Optional<GlyphMeasures> firstMeasures(PdfBoxFSFont font) {
    List<FontDescription> descriptions = font.getFontDescriptions();
    return descriptions == null || descriptions.isEmpty() || descriptions.get(0).getFont() == null
        ? Optional.empty()
        : Optional.of(measures.computeIfAbsent(descriptions.get(0).getFont(), GlyphMeasures::new));
  }
}
