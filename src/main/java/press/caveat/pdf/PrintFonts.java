package press.caveat.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import press.caveat.font.Face;
import press.caveat.font.FontShelf;

/**
 * A face under a name by which style sheets may ask for it.
 *
 * <p>In a Chinese book the two text families are the Chinese one, Latin letters and digits
 * included: signs such as quotation marks and dashes have other widths there, and a page of two
 * designs looks patched. Chinese has no italics; what a style sheet wants in italics is bold.
 *
 * @param weight the weight asked for, which need not be the face's
 * @param name empty if nobody may ask for it: it has what all other faces lack
 */
record PrintFonts(Face face, Optional<String> name, int weight, FontStyle style) {
  /** The engine's names for the generic families. */
  private static final Map<String, String> GENERIC =
      Map.of(FontShelf.SERIF, "Serif", FontShelf.SANS, "SansSerif", FontShelf.MONO, "Monospaced");

  private static final Set<String> LAST = Set.of(FontShelf.SYMBOLS, FontShelf.HAN);

  private static final int BOLD = 700;

  /** The fonts for a document, in the order they are to be tried. */
  static List<PrintFonts> of(Document document) {
    boolean chinese = document.expectFirst("html").attr("lang").matches("zh(-.*)?");
    List<PrintFonts> fonts = new ArrayList<>();
    for (Face face : FontShelf.facesFor(document.text())) {
      if (LAST.contains(face.family())) {
        fonts.add(new PrintFonts(face, Optional.empty(), face.weight(), FontStyle.NORMAL));
      } else {
        Face shown = chinese && !face.family().equals(FontShelf.MONO) ? chinese(face) : face;
        FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
        fonts.add(new PrintFonts(shown, Optional.of(face.family()), face.weight(), style));
        fonts.add(
            new PrintFonts(shown, Optional.of(GENERIC.get(face.family())), face.weight(), style));
      }
    }
    return fonts;
  }

  private static Face chinese(Face face) {
    return FontShelf.face(FontShelf.HAN, face.italic() ? BOLD : face.weight(), false);
  }

  void addTo(PdfRendererBuilder builder) {
    if (name.isPresent()) {
      builder.useFont(face::open, name.get(), weight, style, true);
    } else {
      EnumSet<FSFontUseCase> last = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);
      builder.useFont(face::open, face.family(), weight, style, true, last);
    }
  }
}
