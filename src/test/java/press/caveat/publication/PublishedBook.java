package press.caveat.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Books for tests, told apart by every byte, and whether a folder holds one of them whole. */
public final class PublishedBook {
  private PublishedBook() {}

  /** The files of an edition: a name of its own, and one that all editions have. */
  static SortedMap<String, byte[]> files(String edition, int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, edition.getBytes(StandardCharsets.UTF_8)[0]);
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("book-" + edition + ".epub", bytes);
    files.put("book.pdf", bytes);
    return files;
  }

  /**
   * Whether a folder's manifest lists just the books and the report in it, and they are as it says.
   */
  public static boolean isWhole(Path folder) {
    try {
      Manifest manifest = Manifest.in(folder);
      TreeSet<String> books = new TreeSet<>();
      TreeMap<String, byte[]> bytes = new TreeMap<>();
      try (Stream<Path> entries = Files.list(folder)) {
        for (Path entry : entries.toList()) {
          String name = entry.getFileName().toString();
          if (name.matches(".*\\.(epub|pdf)|report\\.(html|json)")) {
            books.add(name);
            bytes.put(name, Files.readAllBytes(entry));
          }
        }
      }
      return !books.isEmpty()
          && books.equals(manifest.digests().keySet())
          && Manifest.of(bytes).equals(manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The working folder beside it. */
  public static Path work(Path folder) {
    return folder.resolveSibling("." + folder.getFileName() + ".caveat");
  }
}
