package press.caveat.readers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** One page of the browser. Pixels and lengths are CSS pixels. */
public final class Tab implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 60;

  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<JsonNode>> events = new ConcurrentHashMap<>();
  private final AtomicInteger number = new AtomicInteger();
  private final WebSocket socket;

  Tab(HttpClient client, URI address) {
    socket = client.newWebSocketBuilder().buildAsync(address, new Reader()).join();
    command("Page.enable");
  }

  /** What to call a medium: its type, and the colour scheme. */
  public void emulate(String medium, String scheme) {
    ObjectNode wanted = JSON.createObjectNode().put("media", medium);
    // One call sets both: a second would undo the first.
    wanted
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", scheme);
    command("Emulation.setEmulatedMedia", wanted);
  }

  public void size(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        JSON.createObjectNode()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
  }

  /** Opens an address and waits until all of it is there. */
  public void open(String address) {
    CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
    events.put("Page.loadEventFired", loaded);
    command("Page.navigate", JSON.createObjectNode().put("url", address));
    await(loaded, "loading " + address);
  }

  /** The value of an expression; a promise is waited for. */
  public JsonNode evaluate(String expression) {
    JsonNode answer =
        command(
            "Runtime.evaluate",
            JSON.createObjectNode()
                .put("expression", expression)
                .put("returnByValue", true)
                .put("awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return answer.at("/result/value");
  }

  /** What the window shows now. */
  public BufferedImage picture() {
    try {
      return ImageIO.read(new ByteArrayInputStream(png()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the window shows now, as a PNG file. */
  public byte[] png() {
    ObjectNode wanted = JSON.createObjectNode().put("format", "png").put("optimizeForSpeed", true);
    return Base64.getDecoder()
        .decode(command("Page.captureScreenshot", wanted).at("/data").asText());
  }

  public JsonNode command(String method) {
    return command(method, JSON.createObjectNode());
  }

  /** One command of the DevTools protocol, and its answer. */
  public JsonNode command(String method, ObjectNode parameters) {
    int id = number.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", parameters);
    socket.sendText(message.toString(), true).join();
    JsonNode result = await(answer, method);
    if (result.has("error")) {
      throw new IllegalStateException(method + ": " + result.get("error"));
    }
    return result.path("result");
  }

  private static JsonNode await(CompletableFuture<JsonNode> answer, String what) {
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new IllegalStateException("no answer to " + what, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }

  private final class Reader implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        take(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void take(String message) {
      try {
        JsonNode node = JSON.readTree(message);
        CompletableFuture<JsonNode> waiter =
            node.has("id")
                ? waiting.remove(node.get("id").asInt())
                : events.remove(node.path("method").asText());
        if (waiter != null) {
          waiter.complete(node);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
