package press.caveat.readers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/** The real booklet's ebook, as Maven built it before these tests. */
public final class BuiltBook {
  private static final Path FOLDER = Path.of("target", "book");

  private BuiltBook() {}

  /** The one EPUB of the build. */
  public static Path epub() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> epubs = files.filter(file -> file.toString().endsWith(".epub")).toList();
      Assertions.assertEquals(1, epubs.size(), () -> FOLDER + " holds " + epubs);
      return epubs.get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
