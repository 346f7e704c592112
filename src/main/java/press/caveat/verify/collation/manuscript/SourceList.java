package press.caveat.verify.collation.manuscript;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import press.caveat.verify.collation.CopyText;

/** {@code references.json}. JSON is YAML (YAML 1.2, 1.1), so no second parser is needed. */
final class SourceList {
  private SourceList() {}

  static Map<String, CopyText.Source> of(String json) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    Object loaded = new Load(settings).loadFromString(json);
    Map<String, CopyText.Source> sources = new HashMap<>();
    for (Object item : loaded instanceof List<?> list ? list : List.of()) {
      if (item instanceof Map<?, ?> map && map.get("id") != null) {
        sources.putIfAbsent(map.get("id").toString(), source(map));
      }
    }
    return sources;
  }

  private static CopyText.Source source(Map<?, ?> item) {
    List<String> marks = new ArrayList<>();
    marks.add(letters(text(item, "title").replaceAll("</?[a-z]+[^>]*>", "")));
    String address = text(item, "DOI").isEmpty() ? text(item, "URL") : text(item, "DOI");
    marks.add(letters(address.replaceFirst("^https?://(?:dx\\.)?", "")));
    marks.removeIf(String::isEmpty);
    return new CopyText.Source(marks, narrative(item));
  }

  private static String narrative(Map<?, ?> item) {
    List<String> names = names(item, "author").or(() -> names(item, "editor")).orElse(List.of());
    String first = names.isEmpty() ? letters(text(item, "title")) : names.get(0);
    String rest =
        names.size() < 2
            ? ""
            : names.size() == 2 ? "\\p{L}+" + Pattern.quote(names.get(1)) : "\\p{L}+";
    return "(?iu)" + Pattern.quote(first) + rest;
  }

  private static Optional<List<String>> names(Map<?, ?> item, String role) {
    return item.get(role) instanceof List<?> list && !list.isEmpty()
        ? Optional.of(list.stream().map(name -> name((Map<?, ?>) name)).toList())
        : Optional.empty();
  }

  private static String name(Map<?, ?> name) {
    return letters(
        name.containsKey("literal")
            ? text(name, "literal")
            : text(name, "non-dropping-particle") + text(name, "family"));
  }

  private static String text(Map<?, ?> map, String key) {
    return map.get(key) == null ? "" : map.get(key).toString();
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
