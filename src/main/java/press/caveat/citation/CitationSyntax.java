package press.caveat.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * pandoc's citations, the text between the brackets:
 *
 * <pre>
 * &#64;guo2017
 * &#64;guo2017; &#64;herbert2011, p. 12
 * see &#64;guo2017, pp. 3-4; -&#64;davis2020, for a review
 * </pre>
 *
 * A key begins with a letter, a digit or an underscore and may have single signs inside. An
 * {@code @} that follows a letter belongs to an e-mail address. Keys that begin with {@code fig:},
 * {@code tbl:}, {@code sec:} or {@code eq:} are cross-references.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#citation-syntax">pandoc's citation syntax</a>
 */
final class CitationSyntax {
  private static final Pattern KEY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_./\\\\])-?@(?<key>[\\p{L}\\p{N}_]+(?:[:.#$%&+?~/-][\\p{L}\\p{N}_]+)*+)");
  private static final Pattern CROSS_REFERENCE = Pattern.compile("(?:fig|tbl|sec|eq):.*");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

  private CitationSyntax() {}

  /** What a text in brackets is. */
  enum Kind {
    /** Sources, and nothing else. */
    CITATION,
    /** Cross-references, with or without text: not a matter of this package. */
    CROSS_REFERENCE,
    /** No key at all: an e-mail address, say. */
    TEXT,
    /** Keys, but not one in each part; or sources and cross-references in one bracket. */
    MALFORMED
  }

  /** The kind of a text in brackets. */
  static Kind kindOf(String text) {
    boolean sources = false;
    boolean crossReferences = false;
    Matcher key = KEY.matcher(text);
    while (key.find()) {
      boolean cross = CROSS_REFERENCE.matcher(key.group("key")).matches();
      crossReferences |= cross;
      sources |= !cross;
    }
    if (!sources) {
      return crossReferences ? Kind.CROSS_REFERENCE : Kind.TEXT;
    }
    boolean one = parts(text).stream().allMatch(part -> keys(part.text()) == 1);
    return one && !crossReferences ? Kind.CITATION : Kind.MALFORMED;
  }

  /** The sources a citation names, in its order; only for {@link Kind#CITATION}. */
  static List<Cite> parse(String text) {
    return parts(text).stream().map(CitationSyntax::cite).toList();
  }

  /** Between semicolons. */
  private record Part(String text, int offset) {}

  private static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (String part : text.split(";", -1)) {
      parts.add(new Part(part, start));
      start += part.length() + 1;
    }
    return parts;
  }

  private static long keys(String part) {
    return KEY.matcher(part).results().count();
  }

  private static Cite cite(Part part) {
    Matcher key = KEY.matcher(part.text());
    if (!key.find()) {
      throw new IllegalArgumentException("no key in " + part.text());
    }
    String before = part.text().substring(0, key.start());
    String after = part.text().substring(key.end());
    int skipped = after.length() - after.replaceFirst("^\\s*,?\\s*", "").length();
    Optional<Locator> locator = Locator.at(after.substring(skipped));
    String rest = locator.map(l -> after.substring(skipped + l.length())).orElse(after);
    return new Cite(
        key.group("key"),
        part.offset() + key.start("key") - 1,
        plain(before).strip(),
        locator,
        plain(rest).stripTrailing());
  }

  private static String plain(String text) {
    return ESCAPED.matcher(text).replaceAll("$1").replaceAll("\\s+", " ");
  }
}
