package press.caveat.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.caveat.TestBook;
import press.caveat.book.Passage;

/** The code on both sides of a handout, read as a telephone reads it: from the printed page. */
class HandoutCodeTest {
  private static final String ADDRESS = "https://example.org/sore-muscles/handout";
  private static final int DPI = 200;
  private static final double MILLIMETRES_PER_PIXEL = 25.4 / DPI;

  private static PDDocument handout(Path root, String more) throws IOException {
    TestBook book = TestBook.in(root);
    String yaml = Files.readString(root.resolve("manuscript/book.yaml"));
    StringBuilder chapter = new StringBuilder("# A chapter\n");
    for (Passage passage : Passage.values()) {
      chapter.append("\n::: {handout=").append(passage.word()).append("}\n");
      chapter.append("Words about it.\n\n".repeat(8)).append(":::\n");
    }
    book.with("manuscript/chapter.md", chapter.toString());
    book.with("manuscript/book.yaml", yaml + more + "editions: [handout]\n");
    TestBook.Run run = book.build();
    assertEquals(0, run.exit(), run.err());
    return Loader.loadPDF(book.output().resolve("stock-booklet-handout.pdf").toFile());
  }

  private static Result read(BufferedImage image) throws ReaderException {
    int width = image.getWidth();
    int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    RGBLuminanceSource source = new RGBLuminanceSource(width, image.getHeight(), pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
  }

  @Test
  void bothSidesLeadToTheAddress(@TempDir Path root) throws Exception {
    try (PDDocument pdf = handout(root, "url: " + ADDRESS + "\n")) {
      assertEquals(2, pdf.getNumberOfPages());
      for (int page = 0; page < 2; page++) {
        BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page, DPI);
        BufferedImage foot =
            image.getSubimage(
                0, image.getHeight() * 5 / 6, image.getWidth(), image.getHeight() / 6);
        assertEquals(ADDRESS, read(foot).getText());
        assertTrue(text(pdf, page + 1).contains(ADDRESS), "the address in writing");
        assertTrue(text(pdf, page + 1).contains("Page " + (page + 1) + " of 2"));
        isLargeAndAlone(image);
      }
    }
  }

  /** 20 mm at least, nothing printed within four modules, nothing where printers do not reach. */
  private static void isLargeAndAlone(BufferedImage image) {
    int left = (int) ((210 - 18 - 28) / MILLIMETRES_PER_PIXEL);
    int top = (int) ((297 - 43) / MILLIMETRES_PER_PIXEL);
    int[] ink = {Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0};
    for (int y = top; y < image.getHeight(); y++) {
      for (int x = left; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFF) < 128) {
          ink[0] = Math.min(ink[0], x);
          ink[1] = Math.min(ink[1], y);
          ink[2] = Math.max(ink[2], x);
          ink[3] = Math.max(ink[3], y);
        }
      }
    }
    assertEquals(20, (ink[2] - ink[0] + 1) * MILLIMETRES_PER_PIXEL, 0.3);
    assertEquals(20, (ink[3] - ink[1] + 1) * MILLIMETRES_PER_PIXEL, 0.3);
    double quiet = 20.0 * 4 / 33;
    assertTrue((ink[1] - top) * MILLIMETRES_PER_PIXEL >= quiet, "quiet above");
    assertTrue((ink[0] - left) * MILLIMETRES_PER_PIXEL >= quiet, "quiet at the left");
    assertTrue(297 - ink[3] * MILLIMETRES_PER_PIXEL >= 12.7, "within reach of printers");
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  @Test
  void withoutAnAddressThereIsNoCode(@TempDir Path root) throws Exception {
    try (PDDocument pdf = handout(root, "")) {
      BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, DPI);
      assertThrows(NotFoundException.class, () -> read(image));
      assertFalse(text(pdf, 1).contains("http"));
    }
  }
}
