package press.caveat.verify.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The titles the build gives callouts that have none of their own: generated text, accounted for by
 * rule. Builder and judge share the list of words, as data.
 */
final class CalloutTitles {
  private static final Set<String> KINDS = Set.of("note", "tip", "caution", "warning");

  private final Properties words;

  private CalloutTitles(Properties words) {
    this.words = words;
  }

  /** For a text no build has touched: no callout has a title but its own. */
  static CalloutTitles none() {
    return new CalloutTitles(new Properties());
  }

  /** For a BCP 47 tag. */
  static CalloutTitles of(String language) {
    String file =
        "/press/caveat/language/words_"
            + Locale.forLanguageTag(language).getLanguage()
            + ".properties";
    Properties words = new Properties();
    try (InputStream in = CalloutTitles.class.getResourceAsStream(file)) {
      if (in != null) {
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CalloutTitles(words);
  }

  /** The title for a kind of block: empty words if it has none, absent if it is no callout. */
  Optional<String> title(String kind) {
    return KINDS.contains(kind)
        ? Optional.of(words.getProperty("callout-" + kind, ""))
        : Optional.empty();
  }
}
