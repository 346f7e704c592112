package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.caveat.book.Edition;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.pdf.PdfMeasures;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.PdfGrade;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.Letterforms;
import press.caveat.verify.pdf.page.PageContent;
import press.caveat.verify.pdf.sight.Contrast;
import press.caveat.verify.pdf.tree.Piece;
import press.caveat.verify.pdf.tree.Tagged;
import press.caveat.verify.text.ApprovedTextReader;

/** Every page of every printed edition of this repository's own booklet, as a printer gives it. */
class PrintedPagesIT {
  private static final int DPI = 72;

  /** What every home printer reaches, 12.7 mm, less the width of a pixel. */
  private static final double SAFE = 12.7 / 25.4 * DPI - 1;

  private static final double LEAST_CONTRAST = 4.5;

  /** A rounding of the engine, in points. */
  private static final double ROUNDING = 0.02;

  @TempDir static Path folder;

  @BeforeAll
  static void build() {
    PrintWriter ignored = new PrintWriter(new StringWriter());
    String output = folder.resolve("book").toString();
    String[] arguments = {
      "build", "--manuscript", "manuscript", "--styles", "styles", "--output", output
    };
    assertEquals(0, Main.run(ignored, ignored, Map.of(), arguments));
  }

  static List<String> editions() {
    return Stream.of(Edition.values())
        .filter(edition -> edition != Edition.EPUB)
        .map(Edition::word)
        .toList();
  }

  private static byte[] pdf(String edition) throws IOException {
    String name = Edition.ofWord(edition).orElseThrow().fileName("sore-muscles-sleep-and-kratom");
    return Files.readAllBytes(folder.resolve("book").resolve(name));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void nothingIsPrintedWhereHomePrintersDoNotReach(String edition) throws IOException {
    List<String> outside = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf(edition))) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage image = renderer.renderImageWithDPI(page, DPI);
        Rectangle ink = ink(image);
        boolean inside =
            ink.isEmpty()
                || ink.x >= SAFE
                    && ink.y >= SAFE
                    && ink.getMaxX() <= image.getWidth() - SAFE
                    && ink.getMaxY() <= image.getHeight() - SAFE;
        if (!inside) {
          outside.add("page " + (page + 1) + ": " + ink);
        }
      }
    }
    assertEquals(List.of(), outside);
  }

  /** Where anything but white is. */
  private static Rectangle ink(BufferedImage image) {
    Rectangle ink = new Rectangle();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFFFFFF) < 0xF0F0F0) {
          Rectangle dot = new Rectangle(x, y, 1, 1);
          ink = ink.isEmpty() ? dot : ink.union(dot);
        }
      }
    }
    return ink;
  }

  /** Printed without colour, all text still stands out from what is behind it. */
  @ParameterizedTest
  @MethodSource("editions")
  void textStandsOutInGrey(String edition) throws IOException {
    TreeSet<String> pale = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(pdf(edition))) {
      PDFRenderer renderer = new PDFRenderer(document);
      Letterforms forms = new Letterforms();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        BufferedImage image = renderer.renderImageWithDPI(page - 1, DPI);
        for (Glyph glyph : PageContent.of(document.getPage(page - 1), page, forms).glyphs()) {
          if (glyph.form().isDrawn()) {
            int ground = commonest(image, glyph.box().getBounds());
            if (Contrast.of(grey(glyph.manner().rgb()), grey(ground)) < LEAST_CONTRAST) {
              pale.add("page " + page + ": " + glyph.letters());
            }
          }
        }
      }
    }
    assertEquals(new TreeSet<String>(), pale);
  }

  /** What is behind a letter: what most of its surroundings is. */
  private static int commonest(BufferedImage image, Rectangle box) {
    box.grow(3, 3);
    Rectangle seen = box.intersection(new Rectangle(image.getWidth(), image.getHeight()));
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = seen.y; y < seen.getMaxY(); y++) {
      for (int x = seen.x; x < seen.getMaxX(); x++) {
        counts.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** As printers make grey of colours (ITU-R BT.601). */
  private static int grey(int rgb) {
    long luma =
        Math.round(0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF));
    return (int) luma * 0x10101;
  }

  @ParameterizedTest
  @MethodSource("tagged")
  void noPageEndsWithAHeadingACaptionOrATablesHead(String edition) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    ApprovedText text =
        new ApprovedTextReader(diagnostics).ofManuscript(Path.of("manuscript")).orElseThrow();
    TreeMap<Integer, String> last = new TreeMap<>();
    TreeMap<Integer, Double> lowest = new TreeMap<>();
    PdfGrade grade = edition.startsWith("handout") ? PdfGrade.HANDOUT : PdfGrade.BOOK;
    try (PdfFile file = PdfFile.open(pdf(edition), text, grade)) {
      file.tree().all().forEach(tagged -> note(tagged, last, lowest));
    }
    last.values().removeIf(role -> role.startsWith("text"));
    assertEquals(new TreeMap<Integer, String>(), last);
  }

  static List<String> tagged() {
    return editions().stream().filter(edition -> !edition.startsWith("booklet")).toList();
  }

  /** Parents come first, so what an element's kids say of a line stands. */
  private static void note(
      Tagged tagged, TreeMap<Integer, String> last, TreeMap<Integer, Double> lowest) {
    boolean headRow = tagged.is("TR") && tagged.children().allMatch(cell -> cell.is("TH"));
    boolean caption = tagged.is("Table");
    if (tagged.isHeading() || headRow) {
      tagged.pieces().forEach(piece -> note(piece, tagged.type(), last, lowest));
    } else if (caption) {
      tagged
          .children()
          .filter(kid -> kid.is("Caption"))
          .forEach(kid -> kid.pieces().forEach(piece -> note(piece, "Caption", last, lowest)));
    }
    for (Object kid : tagged.kids()) {
      if (kid instanceof Piece piece) {
        note(piece, "text in " + tagged.type(), last, lowest);
      }
    }
  }

  private static void note(
      Piece piece, String role, TreeMap<Integer, String> last, TreeMap<Integer, Double> lowest) {
    for (Glyph glyph : piece.glyphs()) {
      double y = glyph.origin().getY();
      if (!glyph.form().isBlank() && y > lowest.getOrDefault(piece.page(), 0.0) + ROUNDING) {
        lowest.put(piece.page(), y);
        last.put(piece.page(), role);
      }
    }
  }

  @Test
  void noLetterIsSmallerThanItsEditionPromises() throws IOException {
    Map<String, Double> least =
        Map.of("handout", 12.0, "handout-letter", 12.0, "large-print", 18.0, "a4", 8.4);
    for (Map.Entry<String, Double> promise : least.entrySet()) {
      PdfMeasures measures = PdfMeasures.of(pdf(promise.getKey()));
      double smallest = measures.smallest().orElseThrow().points();
      assertTrue(smallest > promise.getValue() - ROUNDING, promise.getKey() + ": " + smallest);
    }
  }
}
