package press.caveat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A book whose publisher brings its cover along; each build ends with the proof. */
class OwnCoverTest {
  private static final Color RED = new Color(0xb0, 0x10, 0x20);
  private static final String KOREAN = "수면 안내";

  private static byte[] picture(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, RED.getRGB());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** The stock book, in the real styles and so with a design it must not use. */
  private static TestBook book(Path root, String ending, byte[] cover, String more)
      throws IOException {
    TestBook book = TestBook.in(root).withRealStyles();
    String settings = Files.readString(root.resolve("manuscript/book.yaml"));
    String named = settings + "author: Ann Author\ncover-image: figures/my cover." + ending + "\n";
    return book.with("manuscript/book.yaml", named + more)
        .with("manuscript/figures/my cover." + ending, cover);
  }

  private static byte[] file(TestBook book, String ending) throws IOException {
    try (Stream<Path> files = Files.list(book.output())) {
      return Files.readAllBytes(
          files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow());
    }
  }

  private static Map<String, byte[]> entries(byte[] epub) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static Document xml(byte[] bytes) {
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  /** Pixels of a page that have about the picture's colour; a page has 595 by 842 points. */
  private static long reds(PDDocument pdf, int page) throws IOException {
    BufferedImage drawn = new PDFRenderer(pdf).renderImage(page);
    int[] pixels =
        drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
    return Arrays.stream(pixels).mapToObj(Color::new).filter(OwnCoverTest::isRed).count();
  }

  private static boolean isRed(Color colour) {
    return Math.abs(colour.getRed() - RED.getRed()) < 8
        && Math.abs(colour.getGreen() - RED.getGreen()) < 8
        && Math.abs(colour.getBlue() - RED.getBlue()) < 8;
  }

  @ParameterizedTest
  @CsvSource({"png, image/png, 625, 1000", "jpg, image/jpeg, 1200, 1000"})
  void thePictureIsTheCover(String ending, String type, int width, int height, @TempDir Path root)
      throws IOException {
    byte[] cover = picture(ending, width, height);
    TestBook book = book(root, ending, cover, "");
    TestBook.Run run = book.build("--only", "epub,a4");
    assertEquals(0, run.exit(), run.err());
    assertEquals(List.of(), run.lines());

    Map<String, byte[]> epub = entries(file(book, ".epub"));
    Element item = xml(epub.get("EPUB/package.opf")).expectFirst("item[properties=cover-image]");
    assertEquals(type, item.attr("media-type"));
    assertArrayEquals(cover, epub.get("EPUB/" + item.attr("href")), "byte for byte");
    Element shown = xml(epub.get("EPUB/cover.xhtml")).expectFirst("img");
    assertEquals(item.attr("href"), shown.attr("src"));
    assertEquals("Stock booklet, Ann Author", shown.attr("alt"));

    try (PDDocument pdf = Loader.loadPDF(file(book, ".pdf"))) {
      double wide = 595 - (25 + 20) / 25.4 * 72;
      double high = 842 - (24 + 26 + 1) / 25.4 * 72;
      double scale = Math.min(wide / width, high / height);
      double whole = width * scale * height * scale;
      assertEquals(whole, reds(pdf, 0), whole / 50, "whole and inside the margins");
      assertEquals(0, reds(pdf, 1));
    }
  }

  @Test
  void everyPrintedBookBeginsWithIt(@TempDir Path root) throws IOException {
    TestBook book = book(root, "png", picture("png", 625, 1000), "");
    for (String edition : List.of("letter", "large-print", "booklet")) {
      TestBook.Run run = book.build("--only", edition);
      assertEquals(0, run.exit(), run.err());
      try (PDDocument pdf = Loader.loadPDF(file(book, ".pdf"))) {
        assertTrue(reds(pdf, 0) > 50000, edition);
      }
    }
  }

  @Test
  void figuresOfTheSameNameStayWhatTheyAre(@TempDir Path root) throws IOException {
    byte[] figure = picture("png", 900, 300);
    byte[] cover = picture("png", 625, 1000);
    TestBook book = book(root, "png", cover, "").with("manuscript/cover.png", figure);
    book.with("manuscript/chapter.md", "# One\n\n![Red.](cover.png){#fig:red alt=\"All red.\"}\n");
    TestBook.Run run = book.build("--only", "epub,a4");
    assertEquals(0, run.exit(), run.err());
    Map<String, byte[]> epub = entries(file(book, ".epub"));
    assertArrayEquals(cover, epub.get("EPUB/images/cover.png"));
    assertArrayEquals(figure, epub.get("EPUB/images/cover-2.png"));
    try (PDDocument pdf = Loader.loadPDF(file(book, ".pdf"))) {
      long figures = reds(pdf, pdf.getNumberOfPages() - 1);
      assertTrue(figures > 10000 && figures < reds(pdf, 0), "another shape: " + figures);
    }
  }

  /** The picture could hide that the edition was withdrawn: the drawn cover says it. */
  @Test
  void aWithdrawnEditionKeepsItsBand(@TempDir Path root) throws IOException {
    byte[] cover = picture("png", 625, 1000);
    String status = "status: withdrawn\nstatus-note: A dose was wrong.\n";
    TestBook book = book(root, "png", cover, status);
    TestBook.Run run = book.build("--only", "epub,a4", "--strict");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.err().contains("[cover-image-set-aside]"), run.err());
    Map<String, byte[]> epub = entries(file(book, ".epub"));
    String alt = xml(epub.get("EPUB/cover.xhtml")).expectFirst("img").attr("alt");
    assertTrue(alt.startsWith("Stock booklet, Ann Author. "), alt);
    try (PDDocument pdf = Loader.loadPDF(file(book, ".pdf"))) {
      assertEquals(0, reds(pdf, 0));
    }
  }

  @Test
  void aTitleNoFontHasMakesAnEbook(@TempDir Path root) throws IOException {
    byte[] cover = picture("png", 625, 1000);
    TestBook book = book(root, "png", cover, "editions: [epub]\n");
    String settings = Files.readString(root.resolve("manuscript/book.yaml"));
    book.with("manuscript/book.yaml", settings.replace("Stock booklet", KOREAN));
    TestBook.Run run = book.build("--only", "epub");
    assertEquals(0, run.exit(), run.err());
    String alt =
        xml(entries(file(book, ".epub")).get("EPUB/cover.xhtml")).expectFirst("img").attr("alt");
    assertEquals(KOREAN + ", Ann Author", alt);

    book.with(
        "manuscript/book.yaml",
        settings.replace("Stock booklet", KOREAN).replaceAll("cover-image.*", ""));
    TestBook.Run drawn = book.build("--only", "epub");
    assertEquals(1, drawn.exit(), "no font of the cover has it");

    book.with(
        "manuscript/book.yaml",
        settings.replace("Stock booklet", KOREAN).replaceAll("editions.*", ""));
    TestBook.Run numbered = book.build("--only", "epub");
    assertEquals(1, numbered.exit(), "its page numbers are those of a4, which cannot be printed");
    assertTrue(numbered.err().contains("editions: [epub], with a cover-image"), numbered.err());
  }

  @ParameterizedTest
  @CsvSource({
    "../outside.png, path-outside",
    "nowhere.png, file-missing",
    "https://example.org/cover.png, image-remote",
    "cover.svg, cover-image",
    "liar.png, image-lies",
    "broken.png, image-broken",
  })
  void whatOtherImagesMustBeItMustBeToo(String path, String code, @TempDir Path root)
      throws IOException {
    byte[] png = picture("png", 625, 1000);
    TestBook book = book(root, "png", png, "");
    book.with("outside.png", png).with("manuscript/liar.png", picture("jpg", 625, 1000));
    book.with("manuscript/broken.png", Arrays.copyOf(png, png.length / 2));
    String settings = Files.readString(root.resolve("manuscript/book.yaml"));
    book.with("manuscript/book.yaml", settings.replace("figures/my cover.png", path));
    TestBook.Run run = book.build();
    assertEquals(1, run.exit());
    assertEquals(1, run.lines().size(), run.err());
    assertTrue(run.lines().get(0).startsWith("manuscript/book.yaml:12:14: error: "), run.err());
    assertTrue(run.lines().get(0).endsWith("[" + code + "]"), run.err());
  }
}
