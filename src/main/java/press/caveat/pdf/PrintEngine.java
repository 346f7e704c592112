package press.caveat.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.typesetting.PageNumber;
import press.caveat.typesetting.Typeset;
import press.caveat.typesetting.Typesetting;

/**
 * The print engine, closed and set for PDF/UA-1 and PDF/A-2a: it sees the images it is given and
 * nothing else, neither network nor disk nor the machine's fonts.
 */
final class PrintEngine {
  private static final String SCHEME = "book";
  private static final String BASE = SCHEME + ":/";

  /** The engine lays out in twentieths of a CSS pixel, of which an inch has 96. */
  private static final double DOTS_PER_POINT = 20 * 96 / 72.0;

  private final Map<String, byte[]> images;
  private final EngineLog log;
  private final String edition;
  private final Diagnostics diagnostics;

  PrintEngine(Map<String, byte[]> images, EngineLog log, String edition, Diagnostics diagnostics) {
    this.images = images;
    this.log = log;
    this.edition = edition;
    this.diagnostics = diagnostics;
  }

  /**
   * Lays the document out and draws it.
   *
   * @param label how a page is called
   * @return the document, not saved; to be closed by the caller
   */
  Typeset typeset(Document document, Function<PageNumber, String> label) {
    return Typesetting.typeset(
        () -> builder(document),
        root -> new Overflow(root.getAbsX() + root.getWidth(), edition, diagnostics).check(root),
        label);
  }

  /** Lays the document out, draws nothing and says how full its pages are. */
  Measure measure(Document document) {
    List<Measure> measures = new ArrayList<>();
    Typesetting.layOut(
        () -> builder(document), root -> measures.add(PageFill.of(root, DOTS_PER_POINT)));
    return measures.get(0);
  }

  private PdfRendererBuilder builder(Document document) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ColorProfile.sRgb());
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.withDiagnosticConsumer(log::accept);
    PrintFonts.of(document).forEach(font -> font.addTo(builder));
    close(builder);
    builder.withW3cDocument(new W3CDom().fromJsoup(document), BASE);
    return builder;
  }

  /** Refuses every address but the images', whatever asks for it. */
  private void close(PdfRendererBuilder builder) {
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri != null && images.containsKey(path(uri)),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useProtocolsStreamImplementation(uri -> new Image(images.get(path(uri))), SCHEME);
  }

  private static String path(String uri) {
    return uri.startsWith(BASE) ? ImageAddress.path(uri.substring(BASE.length())) : "";
  }

  private record Image(byte[] bytes) implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
