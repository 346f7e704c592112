package press.caveat.readers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A headless Chromium with a profile of its own, spoken to over its DevTools protocol. */
public final class Chromium implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Path profile;
  private final Process process;
  private final String address;

  private Chromium(Path program) throws IOException {
    profile = Files.createTempDirectory("caveat-chromium");
    List<String> command =
        List.of(
            program.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-renderer-backgrounding",
            "--disable-lcd-text",
            "--hide-scrollbars",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--user-data-dir=" + profile,
            "--remote-debugging-port=0",
            "about:blank");
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    address = "http://127.0.0.1:" + port();
  }

  /** Starts the browser; where there is none, the test is skipped and says so. */
  public static Chromium start() {
    Path program = Tools.program("chromium");
    try {
      return new Chromium(program);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The browser writes its port into its profile when it listens. */
  private String port() throws IOException {
    Path file = profile.resolve("DevToolsActivePort");
    while (process.isAlive()) {
      if (Files.exists(file) && Files.size(file) > 0) {
        return Files.readAllLines(file).get(0);
      }
      pause();
    }
    throw new IOException("the browser ended with " + process.exitValue());
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A new empty page. */
  public Tab open() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/json/new?about:blank"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      String socket = new ObjectMapper().readTree(answer).path("webSocketDebuggerUrl").asText();
      return new Tab(client, URI.create(socket));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    children.forEach(ProcessHandle::destroy);
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    children.forEach(child -> child.onExit().join());
    delete();
  }

  private void delete() {
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
