package press.caveat.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The folder finished books are published in. */
public final class OutputFolder {
  private static final List<String> OURS = List.of(".epub", ".pdf");

  private final Path folder;

  public OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the files beside the folder's content, then moves each into place and removes books of
   * an earlier build that this one does not make.
   *
   * @return the published files, in the order of their names
   * @throws IOException if the disk refuses; what was published before is then still there
   */
  public List<Path> publish(SortedMap<String, byte[]> files) throws IOException {
    Files.createDirectories(folder);
    Path aside = Files.createTempDirectory(folder, ".new-");
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(aside.resolve(file.getKey()), file.getValue());
      }
      List<Path> published = new ArrayList<>();
      for (String name : files.keySet()) {
        Path target = folder.resolve(name);
        Files.move(aside.resolve(name), target, StandardCopyOption.ATOMIC_MOVE);
        published.add(target);
      }
      removeStale(files);
      return published;
    } finally {
      delete(aside);
    }
  }

  private void removeStale(SortedMap<String, byte[]> files) throws IOException {
    for (Path file : children(folder)) {
      String name = file.getFileName().toString();
      if (OURS.stream().anyMatch(name::endsWith) && !files.containsKey(name)) {
        Files.delete(file);
      }
    }
  }

  private static void delete(Path aside) throws IOException {
    for (Path file : children(aside)) {
      Files.delete(file);
    }
    Files.delete(aside);
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
