package press.caveat.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Every document of the booklet's ebook, as people with different needs set their reader. */
class ReadingModesIT {
  private static final int TOLD = 5;

  @Test
  void everyDocumentIsReadableInEveryMode() {
    List<String> paths = documents();
    assertFalse(paths.isEmpty());
    List<String> faults = new ArrayList<>();
    try (Chromium browser = Chromium.start();
        LocalServer server = new LocalServer();
        Tab tab = browser.open()) {
      String address = server.put("book", ReadingModesIT::file);
      for (ReadingMode mode : ReadingMode.ALL) {
        for (String path : paths) {
          List<String> found = new ReadPage(tab, mode).faults(address + path);
          found.stream()
              .limit(TOLD)
              .forEach(fault -> faults.add(mode.name() + ", " + path + ": " + fault));
        }
      }
    }
    System.out.println(
        paths.size() + " documents in " + ReadingMode.ALL.size() + " modes, faults: " + faults.size());
    assertEquals("", String.join("\n", faults));
  }

  private static List<String> documents() {
    return BuiltEpub.open().files().keySet().stream()
        .filter(path -> path.endsWith(".xhtml"))
        .toList();
  }

  private static Optional<byte[]> file(String path) {
    try (ZipFile zip = new ZipFile(BuiltBook.epub().toFile())) {
      ZipEntry entry = zip.getEntry(path);
      return entry == null
          ? Optional.empty()
          : Optional.of(zip.getInputStream(entry).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
