package press.caveat.markdown.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.caveat.diagnostic.Code;

/**
 * Abbreviations. Each becomes an {@code abbr}; what it stands for follows at its first use in the
 * chapter, in brackets, unless the chapter's own text says it: on paper nobody sees a {@code
 * title}.
 */
final class Abbreviations {
  private static final String DEFINITION = "div[" + Marks.ABBREVIATION + "]";

  /** Contents lists repeat headings, which therefore stay short. */
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  private final Tree tree;
  private final Map<String, Element> definitions = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();

  private Abbreviations(Tree tree) {
    this.tree = tree;
  }

  static void apply(Tree tree) {
    Abbreviations abbreviations = new Abbreviations(tree);
    abbreviations.collect();
    if (!abbreviations.definitions.isEmpty()) {
      abbreviations.mark();
      abbreviations.reportUnused();
    }
  }

  private void collect() {
    for (Element definition : List.copyOf(tree.body().select(DEFINITION))) {
      String name = definition.attr(Marks.ABBREVIATION);
      if (definitions.putIfAbsent(name, definition) != null) {
        tree.report(Code.DEFINITION_TWICE, definition, name);
      }
      definition.remove();
    }
  }

  /** Longest first, so that IUPAC is not taken for IU. */
  private void mark() {
    String alternatives =
        definitions.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    Pattern names =
        Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    String text = plain(tree.body().text());
    for (TextNode node : TextNodes.in(tree.body())) {
      if (!TextNodes.isVerbatim(node)) {
        mark(node, names.matcher(node.getWholeText()), text);
      }
    }
  }

  private void mark(TextNode node, Matcher matcher, String text) {
    List<Node> parts = new ArrayList<>();
    String chars = node.getWholeText();
    boolean inHeading = node.parent().closest(HEADINGS) != null;
    int written = 0;
    while (matcher.find()) {
      String expansion = definitions.get(matcher.group()).text();
      boolean first = !inHeading && used.add(matcher.group()) && !text.contains(plain(expansion));
      parts.add(new TextNode(chars.substring(written, matcher.start())));
      parts.add(new Element("abbr").attr("title", expansion).text(matcher.group()));
      if (first) {
        parts.add(new TextNode(" (" + expansion + ")"));
      }
      written = matcher.end();
    }
    if (!parts.isEmpty()) {
      parts.forEach(node::before);
      node.text(chars.substring(written));
    }
  }

  private void reportUnused() {
    definitions.forEach(
        (name, definition) -> {
          if (!used.contains(name)) {
            tree.report(Code.DEFINITION_UNUSED, definition, name);
          }
        });
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
