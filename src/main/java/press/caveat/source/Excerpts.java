package press.caveat.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;

/**
 * The lines that diagnostics speak of, read again by the rules the build read them by, so that
 * lines and columns are the same. A file that could not be read then is not shown now.
 */
public final class Excerpts {
  private final List<Path> roots;
  private final Map<String, Optional<SourceFile>> files = new HashMap<>();

  /**
   * @param roots the folders as the user typed them
   */
  public Excerpts(Path... roots) {
    this.roots = List.of(roots);
  }

  /** The line a location is in; empty if it is in no text file of the folders. */
  public Optional<String> line(Location at) {
    return files
        .computeIfAbsent(at.file(), this::read)
        .map(file -> file.line(at.line()))
        .filter(line -> !line.isBlank());
  }

  private Optional<SourceFile> read(String name) {
    Path path = Path.of(name);
    return roots.stream()
        .filter(root -> path.startsWith(root) && !path.equals(root))
        .findFirst()
        .flatMap(
            root ->
                new SourceFolder(root, new Diagnostics())
                    .text(
                        root.relativize(path).toString().replace('\\', '/'),
                        Location.startOf(name)));
  }
}
