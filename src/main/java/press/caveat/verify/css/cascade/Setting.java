package press.caveat.verify.css.cascade;

import java.util.List;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;

/**
 * A declaration that may take part in the cascade.
 *
 * @param property unprefixed and physical; a shorthand still, or a custom property
 * @param condition when an engine understands it
 */
record Setting(
    String property,
    List<Component> value,
    boolean isImportant,
    Condition condition,
    Origin origin) {
  boolean isCustom() {
    return property.startsWith("--");
  }

  /** Whether a custom property has to be put in before the value means anything. */
  boolean hasVariable() {
    return value.stream().anyMatch(Setting::isVariable);
  }

  static boolean isVariable(Component component) {
    return component.isFunction("var")
        || component.inside().stream().anyMatch(Setting::isVariable)
        || component.type() == Type.FUNCTION && component.isFunction("env");
  }
}
