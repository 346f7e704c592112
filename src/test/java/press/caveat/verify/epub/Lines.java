package press.caveat.verify.epub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Test cases that are one line of text each. */
final class Lines {
  private Lines() {}

  /** The lines of a resource; those that begin with two slashes are remarks. */
  static Stream<String> of(String resource) {
    try (var in = Lines.class.getResourceAsStream("/verify/epub/" + resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("//"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
