package press.caveat.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * One font file.
 *
 * @param family the family's name in CSS
 * @param weight 400 or 700
 * @param italic whether it is the italic of its family
 * @param resource where the class path holds it
 */
public record Face(String family, int weight, boolean italic, String resource) {
  /** Its bytes, a stream for the caller to close. */
  public InputStream open() {
    InputStream stream = Face.class.getClassLoader().getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("no font " + resource + " on the class path");
    }
    return stream;
  }

  /** Its bytes. */
  public byte[] bytes() {
    try (InputStream stream = open()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
