package press.caveat.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of TeX hyphenation patterns: {@code \patterns{.ab3s2t …}} and {@code \hyphenation{ta-ble
 * …}}, words apart by white space, comments from {@code %}.
 *
 * @param patterns letters with digits between them and a dot for the word's edge
 * @param exceptions words hyphenated by hand
 */
record PatternFile(List<String> patterns, List<String> exceptions) {
  private static final String FOLDER =
      "/org/daisy/dotify/hyphenator/impl/resource-files/utf8/hyph-";
  private static final Pattern COMMENT = Pattern.compile("%.*");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Languages whose file is named by more, or by less, than the language. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("de", "de-1996"),
          Map.entry("el", "el-monoton"),
          Map.entry("mn", "mn-cyrl"),
          Map.entry("nb", "no"),
          Map.entry("nn", "no"),
          Map.entry("sr", "sr-cyrl"),
          Map.entry("sr-latn", "sh-latn"));

  /** Where English is spelt the American way; everywhere else it follows the British. */
  private static final Set<String> AMERICAN = Set.of("", "US", "CA", "PH", "PR");

  PatternFile {
    patterns = List.copyOf(patterns);
    exceptions = List.copyOf(exceptions);
  }

  /** The nearest file to a BCP 47 tag: its variant, then script, then region, then language. */
  static Optional<PatternFile> of(String languageTag) {
    Locale locale = Locale.forLanguageTag(languageTag);
    String language = locale.getLanguage();
    if (language.equals("en")) {
      return read(AMERICAN.contains(locale.getCountry()) ? "en-us" : "en-gb");
    }
    Stream<String> subtags =
        Stream.of(locale.getVariant(), locale.getScript(), locale.getCountry());
    Stream<String> nearer =
        subtags.filter(subtag -> !subtag.isEmpty()).map(subtag -> language + "-" + subtag);
    return Stream.concat(nearer, Stream.of(language))
        .map(tag -> tag.toLowerCase(Locale.ROOT))
        .flatMap(tag -> read(NAMES.getOrDefault(tag, tag)).stream())
        .findFirst();
  }

  /** Empty if there is no such file, or if it is not a list but a TeX program (Esperanto's). */
  private static Optional<PatternFile> read(String name) {
    try (InputStream in = PatternFile.class.getResourceAsStream(FOLDER + name + ".tex")) {
      return in == null
          ? Optional.empty()
          : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
              .filter(PatternFile::isPlain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PatternFile parse(String tex) {
    String text = COMMENT.matcher(tex).replaceAll("");
    return new PatternFile(words(text, "patterns"), words(text, "hyphenation"));
  }

  private static List<String> words(String text, String command) {
    Matcher block = Pattern.compile("\\\\" + command + "\\s*\\{([^}]*)\\}").matcher(text);
    return block
        .results()
        .flatMap(result -> SPACE.splitAsStream(result.group(1).strip()))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private boolean isPlain() {
    return !patterns.isEmpty() && patterns.stream().noneMatch(word -> word.contains("\\"));
  }
}
