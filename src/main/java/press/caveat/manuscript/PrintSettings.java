package press.caveat.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.caveat.book.PrintOptions;
import press.caveat.book.PrintOptions.Emphasis;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;

/** Reads the key {@code print} of {@code book.yaml}. */
final class PrintSettings {
  static final Set<String> KEYS = Set.of("never-hyphenate", "creep", "emphasis");

  private final Diagnostics diagnostics;

  PrintSettings(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  PrintOptions read(YamlMap book) {
    return book.mapping("print").map(map -> options(map.allow(KEYS))).orElse(PrintOptions.USUAL);
  }

  private PrintOptions options(YamlMap map) {
    return new PrintOptions(
        words(map),
        value(map, "creep", PrintSettings::creep, "a number of millimetres from 0 to 0.5")
            .orElse(PrintOptions.USUAL_CREEP),
        value(map, "emphasis", Emphasis::ofWord, String.join(" or ", Emphasis.words()))
            .orElse(Emphasis.BOLD));
  }

  /** An entry may be several words, such as the name of a plant: each is protected. */
  private static Set<String> words(YamlMap map) {
    List<YamlMap.Item> items = map.items("never-hyphenate");
    return items.stream()
        .flatMap(item -> item.text().stream())
        .flatMap(text -> Stream.of(text.value().strip().split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Double> creep(String text) {
    return text.matches("0(\\.[0-9]{1,4})?")
        ? Optional.of(Double.valueOf(text)).filter(creep -> creep <= PrintOptions.MOST_CREEP)
        : Optional.empty();
  }

  private <T> Optional<T> value(
      YamlMap map, String key, Function<String, Optional<T>> parse, String allowed) {
    Optional<Setting> setting = map.text(key);
    Optional<T> value = setting.map(Setting::value).flatMap(parse);
    if (setting.isPresent() && value.isEmpty()) {
      diagnostics.report(Code.YAML_WRONG_TYPE, setting.get().at(), key, allowed);
    }
    return value;
  }
}
