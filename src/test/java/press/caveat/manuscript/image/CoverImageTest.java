package press.caveat.manuscript.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.caveat.book.MediaType;
import press.caveat.diagnostic.Diagnostic;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;

class CoverImageTest {
  private static byte[] image(String format, int width, int height, int kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, kind), format, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "PNG, 625, 1000, ''",
    "JPEG, 1600, 2560, ''",
    "PNG, 624, 1000, 'it is 624 x 1000 pixels, fewer than 625 x 1000'",
    "JPEG, 1000, 999, 'it is 1000 x 999 pixels, fewer than 625 x 1000'",
    "PNG, 625, 10001, 'it is 625 x 10001 pixels, more than 10000 on a side'",
  })
  void sizesAreChecked(MediaType type, int width, int height, String fault) throws IOException {
    byte[] bytes =
        image(type.name().toLowerCase(Locale.ROOT), width, height, BufferedImage.TYPE_INT_RGB);
    assertEquals(fault, CoverImage.fault(type, bytes).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "PNG, " + BufferedImage.TYPE_BYTE_GRAY,
    "JPEG, " + BufferedImage.TYPE_BYTE_GRAY,
    "PNG, " + BufferedImage.TYPE_INT_ARGB,
  })
  void greyAndTransparentImagesAreRefused(MediaType type, int kind) throws IOException {
    byte[] bytes = image(type.name().toLowerCase(Locale.ROOT), 700, 1100, kind);
    assertEquals(Optional.of("its colours are not plain RGB"), CoverImage.fault(type, bytes));
  }

  @Test
  void aFaultIsReportedWhereTheImageIsNamed() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Location mention = new Location("manuscript/book.yaml", 7, 14);
    byte[] png = image("png", 700, 1100, BufferedImage.TYPE_INT_RGB);
    assertTrue(CoverImage.isUsable("cover.png", png, mention, diagnostics));
    assertFalse(CoverImage.isUsable("cover.jpg", png, mention, diagnostics));
    assertFalse(CoverImage.isUsable("cover.tif", png, mention, diagnostics));
    assertEquals(
        List.of(
            "manuscript/book.yaml:7:14: error: the image cover.jpg cannot be the cover:"
                + " it is damaged [cover-image]",
            "manuscript/book.yaml:7:14: error: the image cover.tif cannot be the cover:"
                + " it is neither PNG nor JPEG [cover-image]"),
        diagnostics.sorted().stream().map(Diagnostic::line).toList());
  }

  @Test
  void fourColourJpegIsRefused() throws IOException {
    byte[] bytes = image("jpeg", 700, 1100, BufferedImage.TYPE_INT_RGB);
    for (int i = 2; i < bytes.length; i++) {
      if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == 0xC0) {
        bytes[i + 9] = 4;
        break;
      }
    }
    assertEquals(
        Optional.of("its colours are not plain RGB"), CoverImage.fault(MediaType.JPEG, bytes));
  }

  @Test
  void whatIsCutShortOrSomethingElseIsDamaged() throws IOException {
    byte[] jpeg = image("jpeg", 700, 1100, BufferedImage.TYPE_INT_RGB);
    byte[] png = image("png", 700, 1100, BufferedImage.TYPE_INT_RGB);
    Optional<String> damaged = Optional.of("it is damaged");
    for (int length : new int[] {0, 1, 2, 11, 20, 30}) {
      assertEquals(damaged, CoverImage.fault(MediaType.JPEG, Arrays.copyOf(jpeg, length)));
      assertEquals(damaged, CoverImage.fault(MediaType.PNG, Arrays.copyOf(png, length)));
    }
    assertEquals(damaged, CoverImage.fault(MediaType.PNG, jpeg));
    assertEquals(damaged, CoverImage.fault(MediaType.JPEG, png));
    assertEquals(Optional.of("it is neither PNG nor JPEG"), CoverImage.fault(MediaType.SVG, png));
  }
}
