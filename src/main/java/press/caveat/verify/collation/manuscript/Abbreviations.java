package press.caveat.verify.collation.manuscript;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Node;

/** A chapter's abbreviations: explained where they are first used, unless the text does it. */
final class Abbreviations {
  private final Map<String, String> expansions = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Pattern names;
  private final String text;

  Abbreviations(Node tree) {
    collect(tree);
    text = plain(Plain.of(tree));
    String alternatives =
        expansions.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    names = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
  }

  private void collect(Node node) {
    if (node instanceof Extra.Abbreviation abbreviation) {
      expansions.putIfAbsent(abbreviation.name(), abbreviation.expansion());
    }
    Shapes.children(node).forEach(this::collect);
  }

  /** The text with what its abbreviations stand for, in brackets. */
  String explained(String literal) {
    if (expansions.isEmpty()) {
      return literal;
    }
    Matcher name = names.matcher(literal);
    StringBuilder explained = new StringBuilder();
    while (name.find()) {
      String expansion = expansions.get(name.group());
      boolean first = used.add(name.group()) && !text.contains(plain(expansion));
      String whole = first ? name.group() + " (" + expansion + ")" : name.group();
      name.appendReplacement(explained, Matcher.quoteReplacement(whole));
    }
    return name.appendTail(explained).toString();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }
}
