package press.caveat.verify.css;

import java.util.List;
import java.util.Set;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Value;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;

/** Do filters, masks, clips and blending leave the ink alone? */
final class Paint implements Effect {
  private static final List<String> MASKS =
      List.of(
          "clip-path",
          "mask-image",
          "mask-border-source",
          "-webkit-mask-box-image",
          "-webkit-box-reflect");
  private static final Set<String> NEUTRAL_AT_ONE =
      Set.of("opacity", "brightness", "contrast", "saturate");
  private static final Set<String> NEUTRAL_AT_ZERO =
      Set.of("blur", "grayscale", "invert", "sepia", "hue-rotate");

  @Override
  public void look(Look look) {
    for (String property : MASKS) {
      look.style()
          .unless(property, "none")
          .ifPresent(v -> fail(look, property, "cuts away part of it"));
    }
    look.style()
        .unless("filter", "none")
        .filter(value -> !value.parts().stream().allMatch(Paint::isNeutral))
        .ifPresent(v -> fail(look, "filter", "changes how it is drawn"));
    look.style()
        .unless("mix-blend-mode", "normal")
        .ifPresent(v -> fail(look, "mix-blend-mode", "mixes it with what is behind"));
    look.style()
        .unless("clip", "auto")
        .filter(v -> isPositioned(look))
        .ifPresent(v -> fail(look, "clip", "cuts away part of it"));
  }

  private static boolean isPositioned(Look look) {
    return look.style().get("position").map(Paint::takesOut).orElse(false);
  }

  private static boolean takesOut(Value position) {
    return position.is("absolute") || position.is("fixed");
  }

  private static void fail(Look look, String property, String loss) {
    look.fail(Rule.CSS_PAINT, property, look.declared(property) + " " + loss);
  }

  private static boolean isNeutral(Component filter) {
    List<Component> arguments = filter.inside().stream().filter(c -> !c.isWhitespace()).toList();
    if (filter.type() != Type.FUNCTION || arguments.size() != 1) {
      return false;
    }
    Component amount = arguments.get(0);
    boolean isFull =
        amount.type() == Type.PERCENTAGE ? amount.number() == 100 : amount.number() == 1;
    return NEUTRAL_AT_ZERO.contains(filter.word()) && amount.number() == 0
        || NEUTRAL_AT_ONE.contains(filter.word()) && isFull;
  }
}
