package press.caveat.readers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Gives a browser files from memory, on this machine's own address only. */
public final class LocalServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("xhtml", "application/xhtml+xml"),
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css"),
          Map.entry("js", "text/javascript"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("epub", "application/epub+zip"));

  private final Map<String, Function<String, Optional<byte[]>>> shelves = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final HttpServer server;

  public LocalServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /**
   * The address of a file of a shelf: {@code files} gives its bytes by the path below the shelf.
   */
  public String put(String shelf, Function<String, Optional<byte[]>> files) {
    shelves.put(shelf, files);
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + shelf + "/";
  }

  public void remove(String shelf) {
    shelves.remove(shelf);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String[] parts = exchange.getRequestURI().getPath().substring(1).split("/", 2);
      var shelf = shelves.getOrDefault(parts[0], path -> Optional.empty());
      Optional<byte[]> file = parts.length < 2 ? Optional.empty() : shelf.apply(parts[1]);
      exchange.getResponseHeaders().add("Cache-Control", "no-store");
      if (file.isEmpty()) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String type = TYPES.get(parts[1].substring(parts[1].lastIndexOf('.') + 1));
      exchange.getResponseHeaders().add("Content-Type", type == null ? "text/plain" : type);
      exchange.sendResponseHeaders(200, file.get().length == 0 ? -1 : file.get().length);
      exchange.getResponseBody().write(file.get());
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
