package press.caveat.markdown.steps;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import press.caveat.diagnostic.Code;

/** Gives fenced blocks their element, class, role and title. */
final class Divs {
  /** Lines a question leaves for the answer if the author does not say. */
  private static final String ANSWER_LINES = "2";

  private Divs() {}

  static void apply(Tree tree) {
    for (Element div : List.copyOf(tree.body().select("div[" + Marks.DIV + "]"))) {
      String word = div.attr(Marks.DIV);
      Optional<DivKind> kind = DivKind.of(word);
      div.removeAttr(Marks.DIV);
      if (kind.isPresent()) {
        shape(tree, div, kind.get());
      } else {
        tree.report(Code.DIV_UNKNOWN, div, word);
      }
    }
  }

  private static void shape(Tree tree, Element div, DivKind kind) {
    Optional<String> title = kind.isCallout() ? take(div, "title") : Optional.empty();
    Optional<String> lines = kind == DivKind.ANSWER ? take(div, "lines") : Optional.empty();
    Optional<String> handout = take(div, "handout");
    AttributeRules.settle(tree, div);
    handout.ifPresent(passage -> div.attr("data-handout", passage));
    div.tagName(kind.element());
    switch (kind) {
      case CORE -> div.addClass("core");
      case ANSWER -> answer(tree, div, lines.orElse(ANSWER_LINES));
      case PLAIN -> {}
      default -> callout(tree, div, kind, title);
    }
  }

  private static void callout(Tree tree, Element div, DivKind kind, Optional<String> title) {
    String word = tree.words().of(kind.term());
    div.addClass("callout").addClass(kind.word()).attr("role", kind.role());
    div.attr("aria-label", title.map(text -> word + ": " + text).orElse(word));
    Element heading = new Element("p").addClass("callout-title");
    heading.appendElement("strong").text(title.orElse(word));
    div.prependChild(heading);
  }

  /** The lines are empty blocks: drawn by the style, silent for a listener. */
  private static void answer(Tree tree, Element div, String lines) {
    div.addClass("answer");
    if (!lines.matches("[1-9]")) {
      tree.report(Code.ATTRIBUTE_VALUE, div, "lines", "a number from 1 to 9");
      return;
    }
    for (int i = 0; i < Integer.parseInt(lines); i++) {
      div.appendElement("div").addClass("answer-line").attr("aria-hidden", "true");
    }
  }

  private static Optional<String> take(Element div, String key) {
    Optional<String> value = Optional.of(div.attr(Marks.VALUE + key)).filter(s -> !s.isEmpty());
    div.removeAttr(Marks.VALUE + key);
    return value;
  }
}
