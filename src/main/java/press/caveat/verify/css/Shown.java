package press.caveat.verify.css;

import java.util.List;
import java.util.Set;
import press.caveat.verify.Rule;

/** Does the element make a box, and is the box drawn? */
final class Shown implements Effect {
  private static final Set<String> NO_BOX = Set.of("none", "table-column", "table-column-group");
  private static final Set<String> ODD =
      Set.of("ruby-text", "ruby-text-container", "ruby-base-container", "marker", "math");

  /** Properties that are harmless only as long as they say nothing. */
  private static final List<String> CUTTING =
      List.of(
          "-webkit-line-clamp",
          "line-clamp",
          "max-lines",
          "block-ellipsis",
          "flow-into",
          "flow-from");

  @Override
  public void look(Look look) {
    display(look);
    for (String property : CUTTING) {
      look.style()
          .unless(property, "none")
          .filter(value -> !value.is("auto"))
          .ifPresent(
              value ->
                  look.fail(
                      Rule.CSS_SHOWN, property, look.declared(property) + " leaves out text"));
    }
    if (is(look, "content-visibility", "hidden")
        || is(look, "continue", "discard")
        || has(look, "contain", "size")
        || has(look, "contain", "strict")
        || has(look, "contain", "inline-size")
        || has(look, "container-type", "size")) {
      look.fail(Rule.CSS_SHOWN, contentProperty(look), "the content is not laid out or not drawn");
    }
    if (look.hasOwnText() && !isVisible(look)) {
      look.fail(
          Rule.CSS_SHOWN, "visibility", look.declared("visibility") + " makes the text invisible");
    }
  }

  private static void display(Look look) {
    boolean isInside = look.style().pseudoElement().isEmpty();
    look.style()
        .get("display")
        .filter(value -> isInside)
        .ifPresent(
            value -> {
              if (NO_BOX.contains(value.first().word())) {
                look.fail(
                    Rule.CSS_SHOWN, value.origin(), look.declared("display") + " takes it away");
              } else if (value.parts().stream().anyMatch(c -> ODD.contains(c.word()))) {
                look.unjudged(Rule.CSS_NOT_JUDGED, value.origin(), look.declared("display"));
              }
            });
  }

  private static String contentProperty(Look look) {
    for (String property : List.of("content-visibility", "continue", "contain", "container-type")) {
      if (look.style().get(property).isPresent()) {
        return property;
      }
    }
    return "content-visibility";
  }

  private static boolean isVisible(Look look) {
    return look.style().get("visibility").map(v -> v.is("visible")).orElse(true);
  }

  private static boolean is(Look look, String property, String word) {
    return look.style().get(property).map(v -> v.is(word)).orElse(false);
  }

  private static boolean has(Look look, String property, String word) {
    return look.style().get(property).map(v -> v.has(word)).orElse(false);
  }
}
