package press.caveat.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.language.Term;
import press.caveat.language.Words;

/** Numbers figures and tables through the whole book, and answers the references to them. */
final class Numbering {
  private final Words words;
  private final Diagnostics diagnostics;
  private final Map<String, CrossReferences.Label> labels = new HashMap<>();

  Numbering(Words words, Diagnostics diagnostics) {
    this.words = words;
    this.diagnostics = diagnostics;
  }

  void apply(List<Draft> drafts) {
    number(drafts, "figure", "figcaption", Term.FIGURE);
    number(drafts, "table", "caption", Term.TABLE);
    CrossReferences references = new CrossReferences(labels, diagnostics);
    drafts.forEach(references::answer);
  }

  private void number(List<Draft> drafts, String element, String caption, Term term) {
    int number = 0;
    for (Draft draft : drafts) {
      for (Element item : draft.body().select(element + ":has(> " + caption + ")")) {
        String label = words.of(term, ++number);
        Element text = item.expectFirst(caption);
        text.prependChild(new TextNode(" "));
        text.prependChild(new Element("span").addClass("label").text(label + "."));
        labels.put(item.id(), new CrossReferences.Label(label, number, element));
      }
    }
  }
}
