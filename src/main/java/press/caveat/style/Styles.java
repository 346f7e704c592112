package press.caveat.style;

import java.util.Objects;
import java.util.Optional;
import press.caveat.diagnostic.Location;
import press.caveat.source.SourceFile;
import press.caveat.source.SourceFolder;

/**
 * The styles folder.
 *
 * @param shared reaches every output
 * @param epub reaches the ebook, after {@code shared}
 * @param print reaches the printed editions, after {@code shared}
 */
public record Styles(Stylesheet shared, Stylesheet epub, Stylesheet print) {
  public Styles {
    Objects.requireNonNull(shared, "shared");
    Objects.requireNonNull(epub, "epub");
    Objects.requireNonNull(print, "print");
  }

  /** Reads the folder; empty if a file is missing or no text, which is reported. */
  public static Optional<Styles> read(SourceFolder folder) {
    if (!folder.exists()) {
      return Optional.empty();
    }
    Optional<Stylesheet> shared = sheet(folder, "shared.css");
    Optional<Stylesheet> epub = sheet(folder, "epub.css");
    Optional<Stylesheet> print = sheet(folder, "print.css");
    return shared.isPresent() && epub.isPresent() && print.isPresent()
        ? Optional.of(new Styles(shared.get(), epub.get(), print.get()))
        : Optional.empty();
  }

  private static Optional<Stylesheet> sheet(SourceFolder folder, String path) {
    Optional<SourceFile> file = folder.text(path, Location.startOf(folder.nameOf(path)));
    return file.map(text -> new Stylesheet(text.name(), text.text()));
  }
}
