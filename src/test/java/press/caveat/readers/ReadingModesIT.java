package press.caveat.readers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        paths.size()
            + " documents in "
            + ReadingMode.ALL.size()
            + " modes, faults: "
            + faults.size());
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void whatCannotBeReadIsFound() {
    Map<String, String> pages =
        Map.of(
            "<p style='color: #999; background: #fff'>pale</p>",
            "contrast",
            "<p>above</p><p style='margin-top: -2.2em'>upon</p>",
            "lies upon",
            "<p style='white-space: nowrap'>" + "wide ".repeat(40) + "</p>",
            "in a window of",
            "<img src='x.svg' alt='' />",
            "lets the page through");
    String drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
    try (Chromium browser = Chromium.start();
        LocalServer server = new LocalServer();
        Tab tab = browser.open()) {
      pages.forEach(
          (body, wanted) -> {
            String page = "<!DOCTYPE html><title>x</title><body>" + body + "<p>text</p>";
            String address =
                server.put(
                    "page",
                    path -> Optional.of((path.endsWith("svg") ? drawing : page).getBytes(UTF_8)));
            String found =
                new ReadPage(tab, ReadingMode.ALL.get(0)).faults(address + "x.html") + "";
            assertTrue(found.contains(wanted), () -> body + ": " + found);
          });
    }
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
