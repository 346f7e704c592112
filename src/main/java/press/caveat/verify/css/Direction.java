package press.caveat.verify.css;

import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Value;

/** Does the text run as its script does? */
final class Direction implements Effect {
  @Override
  public void look(Look look) {
    look.style()
        .get("direction")
        .filter(v -> v.is("rtl") != (look.script() == Script.RIGHT_TO_LEFT))
        .filter(v -> look.hasOwnText())
        .ifPresent(v -> fail(look, "direction"));
    look.style()
        .get("unicode-bidi")
        .filter(v -> v.toString().endsWith("override"))
        .ifPresent(v -> fail(look, "unicode-bidi"));
    look.style()
        .get("writing-mode")
        .filter(v -> look.hasOwnText() && !isAllowed(v, look.script()))
        .ifPresent(v -> fail(look, "writing-mode"));
  }

  private static boolean isAllowed(Value mode, Script script) {
    boolean isHorizontal =
        mode.is("horizontal-tb") || mode.is("lr") || mode.is("lr-tb") || mode.is("rl-tb");
    return isHorizontal
        || script == Script.VERTICAL_TOO && mode.first().word().matches("vertical-.*|tb.*");
  }

  private static void fail(Look look, String property) {
    look.fail(
        Rule.CSS_DIRECTION,
        property,
        look.declared(property) + " runs against the script of the text");
  }
}
