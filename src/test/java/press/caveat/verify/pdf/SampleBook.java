package press.caveat.verify.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jsoup.Jsoup;
import press.caveat.QuietEngine;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.pdf.shape.KnownFonts;

/**
 * A small tagged book as our print stage would make it: cover, notice, contents, two chapters, with
 * the short notice in every foot and at every chapter's head.
 *
 * @param css added to the book's own
 * @param cover inside the cover; empty for a book without one
 * @param notice inside the notice's section
 * @param body in place of the chapters
 */
record SampleBook(String css, String cover, String notice, String body) {
  static final String SHORT = "General health information, not medical advice.";
  static final String TITLE = "Staying well at home";

  static final String NOTICE =
      """
      <h1>Important health notice</h1>
      <div class="core"><p>In an emergency call your local emergency number now.</p>
      <p>This booklet gives general information. It does not replace the advice of your doctor or
      pharmacist, who know you and your case.</p></div>
      <ul><li>Do not stop or change a medicine because of what you read here.</li>
      <li>Ask a pharmacist or a doctor before you try anything that is new to you.</li></ul>
      <p>If you are unsure, ask. Nobody’s question is too small.</p>
      """;

  static final String CHAPTERS =
      """
      <section><h1 id="c1">Water</h1>%s<p>Drink when you are thirsty. Tea counts as well, and so does
      soup. More is not always better.</p><h2 id="c1a">When it is hot</h2><p>Take a bottle with you
      and sit in the shade at noon.</p></section>
      <section><h1 id="c2">Walking</h1>%s<p>Walk each day, at a pace at which you can still talk.
      Read more at the <a href="https://example.org/">example office</a>.</p></section>
      """
          .formatted(head(), head());

  private static final String STYLE =
      """
      @page { size: A5; margin: 20mm 18mm 26mm 18mm;
        @bottom-left { font-family: Book; font-size: 9pt; vertical-align: top; padding-top: 2mm;
          content: "%s" }
        @bottom-right { font-family: Book; font-size: 9pt; vertical-align: top; padding-top: 2mm;
          content: counter(page) } }
      body { font-family: Book; font-size: 11pt; line-height: 1.35; margin: 0 }
      h1 { font-size: 18pt } h2 { font-size: 13pt }
      section { page-break-before: always } section.cover, section.first { page-break-before: auto }
      a { color: #000 }
      """
          .formatted(SHORT);

  static SampleBook plain() {
    return new SampleBook("", "<p style=\"font-size:28pt\">" + TITLE + "</p>", NOTICE, CHAPTERS);
  }

  SampleBook withCss(String added) {
    return new SampleBook(css + added, cover, notice, body);
  }

  SampleBook withCover(String other) {
    return new SampleBook(css, other, notice, body);
  }

  SampleBook withNotice(String other) {
    return new SampleBook(css, cover, other, body);
  }

  SampleBook withBody(String other) {
    return new SampleBook(css, cover, notice, other);
  }

  /** The short notice as a chapter bears it. */
  static String head() {
    return "<p class=\"short\"><a href=\"#notice\">" + SHORT + "</a></p>";
  }

  /** What was approved: the words of the notice, whatever its dress. */
  ApprovedText approved() {
    String full = Jsoup.parse(notice).text().replace("\u00AD", "");
    String core = Jsoup.parse(notice).select(".core").text();
    return new ApprovedText(full, core, SHORT);
  }

  /** The fonts the book is set in. */
  static KnownFonts fonts() {
    List<byte[]> fonts = new ArrayList<>();
    for (String name : FACES) {
      try (InputStream in = font(name)) {
        fonts.add(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return KnownFonts.of(fonts);
  }

  byte[] render() {
    QuietEngine.install();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    for (String family : List.of("Book", "Serif", "SansSerif", "Monospaced")) {
      builder.useFont(() -> font(FACES.get(0)), family, 400, FontStyle.NORMAL, true);
      builder.useFont(() -> font(FACES.get(1)), family, 700, FontStyle.NORMAL, true);
      builder.useFont(() -> font(FACES.get(2)), family, 400, FontStyle.ITALIC, true);
    }
    builder.useFont(() -> font(FACES.get(3)), "Sans", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> font(FACES.get(4)), "Sans", 700, FontStyle.NORMAL, true);
    builder.withProducer("Caveat");
    builder.withHtmlContent(html(), null);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      return finish(renderer.getPdfDocument());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final List<String> FACES =
      List.of(
          "notoserif-regular",
          "notoserif-bold",
          "notoserif-italic",
          "notosans-regular",
          "notosans-bold");

  static InputStream font(String name) {
    return SampleBook.class.getResourceAsStream(
        "/gems/asciidoctor-pdf-2.3.23/data/fonts/" + name + "-subset.ttf");
  }

  private String html() {
    String first = cover.isEmpty() ? " class=\"first\"" : "";
    return "<html lang=\"en-GB\"><head><title>"
        + TITLE
        + "</title><meta name=\"subject\" content=\"A booklet\"/>"
        + "<meta name=\"author\" content=\"Caveat Press\"/><style>"
        + STYLE
        + css
        + "</style><bookmarks>"
        + bookmarks()
        + "</bookmarks></head><body>"
        + (cover.isEmpty() ? "" : "<section class=\"cover\">" + cover + "</section>")
        + ("<section id=\"notice\"" + first + ">" + notice + "</section>")
        + ("<section><h1 id=\"toc\">Contents</h1><div lang=\"en-x-TOC\">" + contents() + "</div>")
        + ("</section>" + body + "</body></html>");
  }

  private List<org.jsoup.nodes.Element> headings() {
    return Jsoup.parse(body).select("h1[id],h2[id]");
  }

  private String bookmarks() {
    StringBuilder marks = new StringBuilder();
    String title = Jsoup.parse(notice).select("h1").text();
    marks.append("<bookmark name=\"" + title + "\" href=\"#notice\"/>");
    marks.append("<bookmark name=\"Contents\" href=\"#toc\"/>");
    headings()
        .forEach(
            h -> marks.append("<bookmark name=\"%s\" href=\"#%s\"/>".formatted(h.text(), h.id())));
    return marks.toString();
  }

  private String contents() {
    StringBuilder items = new StringBuilder();
    String item = "<div lang=\"en-x-TOCI\"><a href=\"#%s\">%s</a></div>";
    items.append(item.formatted("notice", Jsoup.parse(notice).select("h1").text()));
    headings().forEach(h -> items.append(item.formatted(h.id(), h.text())));
    return items.toString();
  }

  /** What the print stage does after layout: roles, labels, view, metadata. */
  private static byte[] finish(PDDocument document) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    roles(catalog.getStructureTreeRoot());
    PDPageLabels labels = new PDPageLabels(document);
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    labels.setLabelItem(0, range);
    catalog.setPageLabels(labels);
    catalog.setPageMode(PageMode.USE_OUTLINES);
    PDDocumentInformation info = document.getDocumentInformation();
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    day.setTimeInMillis(1_795_305_600_000L);
    info.setCreationDate(day);
    info.setModificationDate(day);
    PDMetadata metadata = catalog.getMetadata();
    metadata.importXMPMetadata(Packet.xmp().getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static void roles(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String language = element.getLanguage() == null ? "" : element.getLanguage();
        int marker = language.indexOf("-x-");
        if (marker >= 0) {
          element.getCOSObject().setName(COSName.S, language.substring(marker + 3));
          element.getCOSObject().removeItem(COSName.LANG);
        }
        roles(element);
      }
    }
  }
}
