package press.caveat.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;

/**
 * Answers cross-references, written as pandoc-crossref has them: {@code @fig:days} and {@code
 * [Figure @fig:days]} become a link that reads “Figure 3”, {@code -@fig:days} one that reads “3”,
 * and {@code [see Figures @fig:days; @fig:nights]} “see Figures 3; 4” with two links. All other
 * words in the brackets stay.
 */
final class CrossReferences {
  /** What {@code markdown} leaves of a reference. */
  private static final String CITE = "data-cite";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<bare>-)?@(?<key>(?:fig|tbl|sec|eq):[\\p{L}\\p{N}_]+(?:[:.-][\\p{L}\\p{N}_]+)*+)");

  /** What stands beside a source in one pair of brackets is for the citations to refuse. */
  private static final Pattern SOURCE = Pattern.compile("(?<![\\p{L}\\p{N}])@");

  private static final Pattern LAST_WORD = Pattern.compile("(?s)(?<before>.*?)(?<word>\\S+)\\s*");
  private static final int STEM = 3;

  private final Map<String, Label> labels;
  private final Diagnostics diagnostics;

  /**
   * What a figure or table is called.
   *
   * @param name “Figure 3”
   * @param kind “figure” or “table”, the word an author may write in any language
   */
  record Label(String name, int number, String kind) {
    private static final String DIGITS = "\\p{N}";

    /** Whether a word already says what the number counts: “Figures”, “Fig.”, “图”. */
    boolean isNamed(String word) {
      String own = name.replaceAll(DIGITS, "").strip().toLowerCase(Locale.ROOT);
      String lower = word.toLowerCase(Locale.ROOT);
      return lower.endsWith(own)
          || lower.startsWith(own.substring(0, Math.min(STEM, own.length())))
          || lower.startsWith(kind.substring(0, STEM));
    }
  }

  /**
   * @param labels by id
   */
  CrossReferences(Map<String, Label> labels, Diagnostics diagnostics) {
    this.labels = Map.copyOf(labels);
    this.diagnostics = diagnostics;
  }

  void answer(Draft draft) {
    for (Element span : List.copyOf(draft.body().select("span[" + CITE + "]"))) {
      Matcher reference = REFERENCE.matcher(span.attr(CITE));
      if (reference.find() && !SOURCE.matcher(reference.replaceAll("")).find()) {
        answer(draft, span, reference.reset());
        span.removeAttr(CITE).unwrap();
      }
    }
  }

  /** Every reference may name what it counts; those after the first share its word. */
  private void answer(Draft draft, Element span, Matcher reference) {
    String text = span.attr(CITE);
    boolean named = false;
    int written = 0;
    span.empty();
    while (reference.find()) {
      Optional<Label> label = Optional.ofNullable(labels.get(reference.group("key")));
      if (label.isEmpty()) {
        draft.report(diagnostics, Code.REFERENCE_UNKNOWN, span, reference.group("key"));
        continue;
      }
      Matcher words = LAST_WORD.matcher(text.substring(written, reference.start()));
      boolean names = words.matches() && label.get().isNamed(words.group("word"));
      named |= names || reference.group("bare") != null;
      String before = names ? words.group("before") : text.substring(written, reference.start());
      span.appendChild(new TextNode(before));
      span.appendChild(link(reference, label.get(), names ? words.group("word") : "", named));
      written = reference.end();
    }
    span.appendChild(new TextNode(text.substring(written)));
  }

  private static Element link(Matcher reference, Label label, String word, boolean named) {
    boolean plain = word.isEmpty() ? !named : word.equalsIgnoreCase(label.kind());
    String text = plain ? label.name() : (word + " " + label.number()).strip();
    return new Element("a")
        .addClass("cross-reference")
        .attr("href", "#" + reference.group("key").replace(':', '-'))
        .text(text);
  }
}
