package press.caveat.typesetting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.caveat.QuietEngine;
import press.caveat.book.PageMap;

/** A printed test document. */
record Print(byte[] pdf, PageMap pages, List<PageNumber> numbers) {
  private static final String FONTS = "/gems/asciidoctor-pdf-2.3.23/data/fonts/";
  private static final String BEGINNING = "1970-01-01T00:00:00+00:00";

  static {
    QuietEngine.install();
  }

  /** Typesets a body the way the build does; pages are labelled 1, 2 … and i1, i2 … before. */
  static Print of(String css, Element body) {
    try (Typeset typeset =
        Typesetting.typeset(() -> engine(css, body), boxes -> {}, Print::label)) {
      withoutTime(typeset.document());
      return new Print(saved(typeset.document()), typeset.pages(), typeset.numbers());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Typesets a body with the engine alone. */
  static byte[] plain(String css, Element body) throws IOException {
    try (PdfBoxRenderer renderer = engine(css, body).buildPdfRenderer()) {
      try (PDDocument document = renderer.createPDFKeepOpen()) {
        return saved(document);
      }
    }
  }

  private static String label(PageNumber page) {
    return page.isRestarted() ? "" + page.number() : "i" + page.number();
  }

  static Element body(String html) {
    Document document = Document.createShell("");
    document.body().html(html);
    return document.body();
  }

  PDDocument open() throws IOException {
    return Loader.loadPDF(pdf);
  }

  private static PdfRendererBuilder engine(String css, Element body) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    document.selectFirst("html").attr("lang", "en");
    document.title("A test of typesetting");
    document.head().appendElement("meta").attr("name", "subject").attr("content", "Typesetting");
    document.head().appendElement("style").text("body{font-family:Book}" + css);
    body.childNodes().forEach(node -> document.body().appendChild(node.clone()));
    PdfRendererBuilder engine = new PdfRendererBuilder();
    engine.usePdfUaAccessibility(true);
    engine.usePdfAConformance(PdfAConformance.PDFA_2_A);
    engine.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    engine.withW3cDocument(new W3CDom().fromJsoup(document), "test:/");
    addFonts(engine);
    return engine;
  }

  private static void addFonts(PdfRendererBuilder engine) {
    for (String family : List.of("Book", "Serif", "SansSerif")) {
      engine.useFont(() -> font("notoserif-regular-subset"), family, 400, FontStyle.NORMAL, true);
      engine.useFont(() -> font("notoserif-bold-subset"), family, 700, FontStyle.NORMAL, true);
      engine.useFont(() -> font("notoserif-italic-subset"), family, 400, FontStyle.ITALIC, true);
    }
    engine.useFont(
        () -> font("mplus1mn-regular-subset"), "Monospaced", 400, FontStyle.NORMAL, true);
    String symbols = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    engine.useFont(
        () -> Print.class.getResourceAsStream(symbols), "Symbols", 400, FontStyle.NORMAL, true);
  }

  /** A font of the class path. */
  static InputStream font(String name) {
    return Print.class.getResourceAsStream(FONTS + name + ".ttf");
  }

  /** Sets the clock the engine reads to its beginning; all else must be the same in every run. */
  private static void withoutTime(PDDocument document) throws IOException {
    Calendar beginning = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    beginning.setTimeInMillis(0);
    document.getDocumentInformation().setCreationDate(beginning);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String timeless = xmp.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + BEGINNING);
    metadata.importXMPMetadata(timeless.getBytes(StandardCharsets.UTF_8));
    document.setDocumentId(1L);
    document.getDocument().getTrailer().removeItem(COSName.ID);
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
