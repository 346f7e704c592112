package press.caveat.markdown.syntax;

import java.util.ArrayList;
import java.util.Collections;
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
 * @param values in the order they are written
 */
public record Attributes(String id, List<String> classes, Map<String, String> values) {
  private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w-]*+");

  /** No alternative takes an opening brace unquoted, so that a failed attempt ends at the next. */
  private static final Pattern ONE =
      Pattern.compile(
          "\\s*+(?:#(?<id>[^\\s{}=\"]++)|\\.(?<class>[A-Za-z_][\\w-]*+)"
              + "|(?<key>[A-Za-z][\\w:-]*+)=(?:\"(?<quoted>[^\"]*+)\"|(?<plain>[^\\s\"{}]++)))"
              + "(?=[\\s}]|$)");

  public Attributes {
    classes = List.copyOf(classes);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Reads {@code {…}} or a single bare word, which is a class; empty if it is neither. */
  public static Optional<Attributes> parse(String text) {
    if (WORD.matcher(text).matches()) {
      return Optional.of(new Attributes("", List.of(text), Map.of()));
    }
    if (!text.startsWith("{") || !text.endsWith("}")) {
      return Optional.empty();
    }
    return parseInside(text.substring(1, text.length() - 1).strip());
  }

  /** A copy without one of its classes. */
  public Attributes without(String name) {
    return new Attributes(id, classes.stream().filter(c -> !c.equals(name)).toList(), values);
  }

  private static Optional<Attributes> parseInside(String inside) {
    List<String> ids = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    Map<String, String> values = new LinkedHashMap<>();
    boolean twice = false;
    Matcher one = ONE.matcher(inside);
    int end = 0;
    while (one.lookingAt()) {
      if (one.group("id") != null) {
        ids.add(one.group("id"));
      } else if (one.group("class") != null) {
        classes.add(one.group("class"));
      } else {
        String quoted = one.group("quoted");
        String value = quoted != null ? quoted : one.group("plain");
        twice |= values.put(one.group("key"), value) != null;
      }
      end = one.end();
      one.region(end, inside.length());
    }
    return end == inside.length() && end > 0 && !twice && ids.size() < 2
        ? Optional.of(new Attributes(ids.isEmpty() ? "" : ids.get(0), classes, values))
        : Optional.empty();
  }
}
