package press.caveat.imposition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.caveat.book.PrintOptions;

/** The file of a booklet, apart from the order of its pages. */
class ImposedBookletTest {
  private static final byte[] SOURCE = PageMaker.pages(8, PageMaker.A5);
  private static final byte[] BOOKLET =
      new Imposer(Details.BOOKLET).booklet(SOURCE, SheetPaper.A4, PrintOptions.USUAL_CREEP);

  @ParameterizedTest
  @EnumSource
  void sidesAreLandscapeSheets(SheetPaper paper) throws IOException {
    boolean a4 = paper == SheetPaper.A4;
    byte[] source = PageMaker.pages(5, a4 ? PageMaker.A5 : PageMaker.HALF_LETTER);
    try (PDDocument pdf = Loader.loadPDF(new Imposer(Details.BOOKLET).booklet(source, paper, 0))) {
      assertEquals(4, pdf.getNumberOfPages());
      for (PDPage side : pdf.getPages()) {
        assertEquals(a4 ? 841.89 : 792, side.getMediaBox().getWidth(), 0.01);
        assertEquals(a4 ? 595.28 : 612, side.getMediaBox().getHeight(), 0.01);
        assertEquals(0, side.getRotation());
      }
    }
  }

  @Test
  void isPrintedOnBothSidesTurnedOverTheShortEdgeAndNotScaled() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(BOOKLET)) {
      PDViewerPreferences preferences = pdf.getDocumentCatalog().getViewerPreferences();
      assertEquals("DuplexFlipShortEdge", preferences.getDuplex());
      assertEquals("None", preferences.getPrintScaling());
      assertTrue(preferences.displayDocTitle());
    }
  }

  @Test
  void claimsNoTagsAndHasNoLinks() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(BOOKLET)) {
      PDDocumentCatalog catalog = pdf.getDocumentCatalog();
      for (String gone : List.of("MarkInfo", "StructTreeRoot", "Outlines", "Names", "Dests")) {
        assertFalse(catalog.getCOSObject().containsKey(COSName.getPDFName(gone)), gone);
      }
      for (PDPage side : pdf.getPages()) {
        assertTrue(side.getAnnotations().isEmpty());
        assertFalse(side.getCOSObject().containsKey(COSName.STRUCT_PARENTS));
      }
      assertFalse(xmp(pdf).contains("pdfuaid"));
    }
  }

  @Test
  void saysPlainlyWhatItIs() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(BOOKLET)) {
      assertEquals(Details.BOOKLET.title(), pdf.getDocumentInformation().getTitle());
      assertEquals("en", pdf.getDocumentCatalog().getLanguage());
      Instant written = pdf.getDocumentInformation().getCreationDate().toInstant();
      assertEquals(Instant.parse("2026-11-22T10:20:30Z"), written);
      for (String part :
          List.of(
              "Salt &amp; &lt;Pepper&gt; (booklet, for printing only)</rdf:li>",
              ">Imposed for printing. Not tagged: screen readers need salt.pdf.<",
              "<rdf:li>A. Writer</rdf:li><rdf:li>B. Writer</rdf:li>",
              "https://example.org/licence?a&amp;b<",
              "<xmp:ModifyDate>2026-11-22T10:20:30Z<",
              "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>")) {
        assertTrue(xmp(pdf).contains(part), part);
      }
      assertEquals(1, pdf.getDocumentCatalog().getOutputIntents().size());
    }
  }

  @Test
  void claimsPdfaOnlyIfTheSourceDoes() throws IOException {
    byte[] source;
    try (PDDocument pdf = Loader.loadPDF(SOURCE)) {
      pdf.getDocumentCatalog().setMetadata(null);
      source = saved(pdf);
    }
    try (PDDocument pdf = Loader.loadPDF(booklet(source))) {
      assertFalse(xmp(pdf).contains("<pdfaid:"));
    }
  }

  @Test
  void sidesAreNamed() throws IOException {
    assertEquals(
        List.of("Sheet 1 front", "Sheet 1 back", "Sheet 2 front", "Sheet 2 back"), labels(BOOKLET));
    List<String> two = labels(booklet(PageMaker.pages(65, PageMaker.A5)));
    assertEquals("Signature 1, Sheet 9 back", two.get(17));
    assertEquals("Signature 2, Sheet 1 front", two.get(18));
  }

  @Test
  void pagesAreDrawnByTheSameOperators() throws IOException {
    try (PDDocument source = Loader.loadPDF(SOURCE);
        PDDocument pdf = Loader.loadPDF(BOOKLET)) {
      List<byte[]> forms = new ArrayList<>();
      for (PDPage side : pdf.getPages()) {
        for (COSName name : side.getResources().getXObjectNames()) {
          PDFormXObject form = (PDFormXObject) side.getResources().getXObject(name);
          forms.add(form.getContents().readAllBytes());
        }
      }
      int[] order = {8, 1, 2, 7, 6, 3, 4, 5};
      assertEquals(order.length, forms.size());
      for (int i = 0; i < order.length; i++) {
        byte[] page = source.getPage(order[i] - 1).getContents().readAllBytes();
        assertArrayEquals(page, forms.get(i));
      }
    }
  }

  @Test
  void typeKeepsItsSize() throws IOException {
    Map<String, Integer> before = sizes(SOURCE);
    assertEquals(Set.of("8.500 8.500", "10.500 10.500", "14.000 14.000"), before.keySet());
    assertEquals(before, sizes(BOOKLET));
  }

  @Test
  void samePagesGiveSameBytesInEveryLocale() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertArrayEquals(BOOKLET, booklet(SOURCE));
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void whateverChangesTheFileChangesItsIdentifier() throws IOException {
    String usual = identifier(BOOKLET);
    Imposer imposer = new Imposer(Details.BOOKLET);
    assertNotEquals(usual, identifier(imposer.booklet(SOURCE, SheetPaper.A4, 0)));
    assertNotEquals(usual, identifier(booklet(PageMaker.pages(7, PageMaker.A5))));
  }

  @Test
  void refusesPagesThatWouldNotAppearAsLaidOut() {
    assertThrows(
        IllegalArgumentException.class,
        () -> booklet(PageMaker.pages(4, PageMaker.millimetres(148.8, 210))));
    assertThrows(
        IllegalArgumentException.class,
        () -> booklet(PageMaker.pages(4, PageMaker.millimetres(210, 297))));
    assertThrows(
        IllegalArgumentException.class,
        () -> booklet(PageMaker.pages(4, PageMaker.A5, page -> page.setRotation(90))));
    assertThrows(
        IllegalArgumentException.class,
        () -> booklet(PageMaker.pages(4, PageMaker.A5, page -> page.setUserUnit(2))));
  }

  @Test
  void refusesAFileWithoutPagesAndCreepThatIsNone() throws IOException {
    byte[] empty;
    try (PDDocument pdf = new PDDocument()) {
      empty = saved(pdf);
    }
    assertThrows(IllegalArgumentException.class, () -> booklet(empty));
    Imposer imposer = new Imposer(Details.BOOKLET);
    for (double creep : new double[] {-0.1, 0.6, Double.NaN}) {
      assertThrows(
          IllegalArgumentException.class, () -> imposer.booklet(SOURCE, SheetPaper.A4, creep));
    }
  }

  private static byte[] booklet(byte[] source) {
    return new Imposer(Details.BOOKLET).booklet(source, SheetPaper.A4, PrintOptions.USUAL_CREEP);
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  private static String xmp(PDDocument pdf) throws IOException {
    byte[] packet = pdf.getDocumentCatalog().getMetadata().toByteArray();
    return new String(packet, StandardCharsets.UTF_8);
  }

  private static List<String> labels(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return Arrays.asList(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    }
  }

  private static String identifier(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return String.valueOf(pdf.getDocument().getDocumentID());
    }
  }

  /** How many glyphs there are of each size on the paper, after all matrices. */
  private static Map<String, Integer> sizes(byte[] file) throws IOException {
    Map<String, Integer> sizes = new TreeMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            float width = text.getTextMatrix().getScalingFactorX();
            float height = text.getTextMatrix().getScalingFactorY();
            sizes.merge(String.format(Locale.ROOT, "%.3f %.3f", width, height), 1, Integer::sum);
          }
        };
    try (PDDocument pdf = Loader.loadPDF(file)) {
      stripper.getText(pdf);
    }
    return sizes;
  }
}
