package press.caveat.verify.css.cascade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What reading systems do with elements before any style of the book: the HTML Standard's sheet.
 */
final class ReaderStyle {
  private ReaderStyle() {}

  static StyleSource sheet() {
    try (InputStream in = ReaderStyle.class.getResourceAsStream("reader.css")) {
      return StyleSource.file("", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
