package press.caveat.markdown;

import java.nio.charset.StandardCharsets;

/**
 * The fuzzer's way in; {@code mvn -Pfuzz process-test-classes} runs it. What it finds goes to
 * {@code src/test/resources/regressions}, which {@link PropertiesTest} replays.
 */
public final class MarkdownFuzz {
  private MarkdownFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
    // The reader of files lets no control characters through.
    String text = new String(bytes, StandardCharsets.UTF_8).replaceAll("[\\p{Cc}&&[^\n\t]]", "");
    Chapters.check(text);
  }
}
