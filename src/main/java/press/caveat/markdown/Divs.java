package press.caveat.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import press.caveat.diagnostic.Code;

/** Gives fenced blocks their element, class, role and title. */
final class Divs {
  private static final String VALUE = "data-div-";

  /** Lines a question leaves for the answer if the author does not say. */
  private static final String ANSWER_LINES = "2";

  private Divs() {}

  static void apply(Tree tree) {
    for (Element div : List.copyOf(tree.body().select("div[" + ChapterNodes.DIV + "]"))) {
      DivKind kind = DivKind.valueOf(div.attr(ChapterNodes.DIV).toUpperCase(Locale.ROOT));
      div.removeAttr(ChapterNodes.DIV).tagName(kind.element());
      switch (kind) {
        case CORE -> div.addClass("core");
        case ANSWER -> answer(div);
        case PLAIN -> {}
        default -> callout(tree, div, kind);
      }
      take(div, "handout").ifPresent(passage -> div.attr("data-handout", passage));
      refuseOthers(tree, div);
    }
  }

  private static void callout(Tree tree, Element div, DivKind kind) {
    String word = tree.words().of(kind.term());
    Optional<String> title = take(div, "title");
    div.addClass("callout").addClass(kind.word()).attr("role", kind.role());
    div.attr("aria-label", title.map(text -> word + ": " + text).orElse(word));
    Element heading = new Element("p").addClass("callout-title");
    heading.appendElement("strong").text(title.orElse(word));
    div.prependChild(heading);
  }

  /** The lines are empty blocks: drawn by the style, silent for a listener. */
  private static void answer(Element div) {
    int lines =
        Integer.parseInt(take(div, "lines").filter(n -> n.matches("[1-9]")).orElse(ANSWER_LINES));
    div.addClass("answer");
    for (int i = 0; i < lines; i++) {
      div.appendElement("div").addClass("answer-line").attr("aria-hidden", "true");
    }
  }

  private static Optional<String> take(Element div, String key) {
    Optional<String> value = Optional.of(div.attr(VALUE + key)).filter(text -> !text.isEmpty());
    div.removeAttr(VALUE + key);
    return value;
  }

  private static void refuseOthers(Tree tree, Element div) {
    div.attributes().asList().stream()
        .filter(attribute -> attribute.getKey().startsWith(VALUE))
        .toList()
        .forEach(
            attribute -> {
              String key = attribute.getKey().substring(VALUE.length());
              tree.report(Code.ATTRIBUTES_MALFORMED, div, key);
            });
  }
}
