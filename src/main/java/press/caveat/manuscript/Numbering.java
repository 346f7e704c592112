package press.caveat.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.language.Term;
import press.caveat.language.Words;

/**
 * Numbers figures and tables through the whole book and answers cross-references: {@code
 * [Figure @fig:days]} becomes a link that reads “Figure 3”.
 */
final class Numbering {
  /** What {@code markdown} leaves of a reference in brackets. */
  private static final String CITE = "data-cite";

  private static final Pattern REFERENCE =
      Pattern.compile("(?<word>[^@]*)@(?<key>(?:fig|tbl):[\\p{L}\\p{N}:_-]+)");

  private final Words words;
  private final Diagnostics diagnostics;
  private final Map<String, String> labels = new HashMap<>();

  Numbering(Words words, Diagnostics diagnostics) {
    this.words = words;
    this.diagnostics = diagnostics;
  }

  void apply(List<Draft> drafts) {
    number(drafts, "figure", "figcaption", Term.FIGURE);
    number(drafts, "table", "caption", Term.TABLE);
    for (Draft draft : drafts) {
      for (Element reference : List.copyOf(draft.body().select("span[" + CITE + "]"))) {
        answer(draft, reference);
      }
    }
  }

  private void number(List<Draft> drafts, String element, String caption, Term term) {
    int number = 0;
    for (Draft draft : drafts) {
      for (Element item : draft.body().select(element + ":has(> " + caption + ")")) {
        String label = words.of(term, ++number);
        Element text = item.expectFirst(caption);
        text.prependChild(new TextNode(" "));
        text.prependChild(new Element("span").addClass("label").text(label + "."));
        labels.put(item.id(), label);
      }
    }
  }

  private void answer(Draft draft, Element reference) {
    Matcher matcher = REFERENCE.matcher(reference.attr(CITE));
    if (!matcher.matches()) {
      return;
    }
    String label = labels.get(matcher.group("key"));
    if (label == null) {
      draft.report(diagnostics, Code.REFERENCE_UNKNOWN, reference, matcher.group("key"));
      return;
    }
    Element link = new Element("a").addClass("cross-reference");
    link.attr("href", "#" + matcher.group("key").replace(':', '-'));
    reference.replaceWith(link.text(label));
  }
}
