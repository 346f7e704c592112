package press.caveat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a closed build must leave alone: files outside its folders, each with a word found nowhere
 * else, and a server on this machine that counts who asks it for anything.
 */
final class Canaries implements AutoCloseable {
  /** The word: in no output and in no message. */
  static final String WORD = "Canarybird77";

  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private final HttpServer server;
  private final AtomicInteger hits = new AtomicInteger();
  private final Path folder;

  /** Lays the files into a folder and starts the server. */
  static Canaries in(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("secret.md"), "# " + WORD + "\n\n" + WORD + "\n");
    Files.writeString(folder.resolve("secret.css"), ".x::before { content: '" + WORD + "' }\n");
    Files.writeString(folder.resolve("secret.txt"), WORD);
    Files.writeString(folder.resolve("secret.dtd"), "<!ENTITY word '" + WORD + "'>");
    Files.writeString(folder.resolve("secret.csl"), "<style>" + WORD + "</style>");
    Files.writeString(folder.resolve("references.json"), "[{\"id\": \"" + WORD + "\"}]");
    Files.writeString(
        folder.resolve("secret.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><desc id='a'>"
            + WORD
            + "</desc></svg>");
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.write(PIXEL);
    png.write(WORD.getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("secret.png"), png.toByteArray());
    return new Canaries(folder);
  }

  private Canaries(Path folder) throws IOException {
    this.folder = folder;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          hits.incrementAndGet();
          byte[] body = WORD.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  /** The server's address, without a scheme: {@code 127.0.0.1:41234}. */
  String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  Path folder() {
    return folder;
  }

  int hits() {
    return hits.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** Whether the word stands anywhere in a finished folder. */
  static boolean sings(Path output) {
    return Outputs.hold(output, WORD);
  }
}
