package press.caveat.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * pandoc's attributes: {@code {#id .class key=value key="two words"}}.
 *
 * @param id without the {@code #}; empty if there is none
 */
record Attributes(String id, List<String> classes, Map<String, String> values) {
  private static final Pattern ONE =
      Pattern.compile(
          "\\s*(?:#(?<id>[^\\s}]+)|\\.(?<class>[^\\s}]+)"
              + "|(?<key>[A-Za-z][\\w-]*)=(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^\\s\"}]+)))");

  Attributes {
    classes = List.copyOf(classes);
    values = Map.copyOf(values);
  }

  /** Reads {@code {…}} or a single bare word, which is a class; empty if it is neither. */
  static Optional<Attributes> parse(String text) {
    if (text.matches("[A-Za-z][\\w-]*")) {
      return Optional.of(new Attributes("", List.of(text), Map.of()));
    }
    if (!text.startsWith("{") || !text.endsWith("}")) {
      return Optional.empty();
    }
    return parseInside(text.substring(1, text.length() - 1).strip());
  }

  private static Optional<Attributes> parseInside(String inside) {
    String id = "";
    List<String> classes = new ArrayList<>();
    Map<String, String> values = new LinkedHashMap<>();
    Matcher one = ONE.matcher(inside);
    int end = 0;
    while (one.lookingAt()) {
      if (one.group("id") != null) {
        id = one.group("id");
      } else if (one.group("class") != null) {
        classes.add(one.group("class"));
      } else {
        String quoted = one.group("quoted");
        values.put(one.group("key"), quoted != null ? quoted : one.group("plain"));
      }
      end = one.end();
      one.region(end, inside.length());
    }
    return end == inside.length() && end > 0
        ? Optional.of(new Attributes(id, classes, values))
        : Optional.empty();
  }
}
