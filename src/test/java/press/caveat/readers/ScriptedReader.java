package press.caveat.readers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A reading program of npm, in a page of the browser: turned and asked as a person would. */
final class ScriptedReader implements AutoCloseable {
  private static final Path SHOTS = Path.of("target", "readers", "shots");

  private final Chromium browser = Chromium.start();
  private final LocalServer server = new LocalServer();
  private final Tab tab = browser.open();
  private final String name;

  /** Opens a book in the reader whose page is {@code name}.html of the test resources. */
  ScriptedReader(String name, int width, int height, Path epub) {
    this.name = name;
    Path modules = Tools.module(".");
    server.put("modules", path -> file(modules.resolve(path)));
    server.put("books", path -> file(epub));
    String address = server.put("reader", path -> resource("/readers/" + path));
    tab.size(width, height);
    tab.open(address + name + ".html");
    tab.evaluate(
        "new Promise(done => { const wait = () => globalThis.isReady ? done(1) : setTimeout(wait, 50);"
            + " wait(); })");
    tab.evaluate("reader.open('/books/book.epub')");
  }

  private static Optional<byte[]> file(Path path) {
    try {
      return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<byte[]> resource(String path) {
    try (var in = ScriptedReader.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens the book as if for the first time; the path of the file that is shown. */
  String begin() {
    return ask("begin()");
  }

  String start() {
    return ask("start()");
  }

  String next() {
    return ask("next()");
  }

  String goTo(String href) {
    return ask("goTo(" + TextNode.valueOf(href) + ")");
  }

  /** The text of the page that is shown. */
  String seen() {
    return ask("seen()");
  }

  /** Follows the first link a selector finds on the page; the note's text. */
  String note(String selector) {
    return ask("note(" + TextNode.valueOf(selector) + ")");
  }

  /** The page list: the address of each label. */
  Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    for (JsonNode page : tab.evaluate("reader.pages()")) {
      pages.put(page.get(0).asText(), page.get(1).asText());
    }
    return pages;
  }

  private String ask(String call) {
    return tab.evaluate("reader." + call).asText();
  }

  /** Keeps what is shown now, for people to look at. */
  void keep(String what) {
    try {
      Files.createDirectories(SHOTS);
      Files.write(SHOTS.resolve(name + "-" + what + ".png"), tab.png());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    tab.close();
    server.close();
    browser.close();
  }
}
