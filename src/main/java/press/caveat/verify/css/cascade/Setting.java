package press.caveat.verify.css.cascade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.css.property.Shorthands;
import press.caveat.verify.css.syntax.Component;

/** A declaration that may take part in the cascade. */
final class Setting {
  private final String property;
  private final List<Component> value;
  private final boolean isImportant;
  private final Condition condition;
  private final Origin origin;
  private final boolean hasVariable;
  private final Map<String, Value> longhands;

  /**
   * @param property unprefixed and physical; a shorthand still, or a custom property
   * @param condition when an engine understands it
   */
  Setting(
      String property,
      List<Component> value,
      boolean isImportant,
      Condition condition,
      Origin origin) {
    this.property = property;
    this.value = List.copyOf(value);
    this.isImportant = isImportant;
    this.condition = condition;
    this.origin = origin;
    this.hasVariable = value.stream().anyMatch(Setting::isVariable);
    this.longhands = hasVariable || isCustom() ? Map.of() : expanded(value);
  }

  String property() {
    return property;
  }

  List<Component> value() {
    return value;
  }

  boolean isImportant() {
    return isImportant;
  }

  Condition condition() {
    return condition;
  }

  Origin origin() {
    return origin;
  }

  boolean isCustom() {
    return property.startsWith("--");
  }

  /** What it sets. Custom properties are put in first; if one is missing, all is unset. */
  Map<String, Value> longhands(Variables variables) {
    if (!hasVariable) {
      return longhands;
    }
    Map<String, Value> put = variables.put(value).map(this::expanded).orElse(Map.of());
    if (!put.isEmpty()) {
      return put;
    }
    Map<String, Value> unset = new LinkedHashMap<>();
    Shorthands.longhands(property)
        .forEach(name -> unset.put(name, new Value(List.of(Shorthands.ident("unset")), origin)));
    return unset;
  }

  private Map<String, Value> expanded(List<Component> components) {
    Map<String, Value> values = new LinkedHashMap<>();
    Shorthands.expand(property, components)
        .forEach((name, parts) -> values.put(name, new Value(parts, origin)));
    return values;
  }

  private static boolean isVariable(Component component) {
    return component.isFunction("var")
        || component.isFunction("env")
        || component.inside().stream().anyMatch(Setting::isVariable);
  }
}
