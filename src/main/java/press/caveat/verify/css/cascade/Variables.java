package press.caveat.verify.css.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.caveat.verify.css.property.Properties;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.syntax.CssParser;
import press.caveat.verify.css.syntax.UnjudgedCssException;

/** Custom properties of one element, those inherited among them. */
final class Variables {
  /** Longer values than this are an attack, not a style. */
  private static final int LONGEST = 4096;

  private final Map<String, List<Component>> values;
  private final Set<String> registered;

  private Variables(Map<String, List<Component>> values, Set<String> registered) {
    this.values = values;
    this.registered = registered;
  }

  static Variables none(Set<String> registered) {
    return new Variables(Map.of(), registered);
  }

  /** With the custom properties that won on a child. */
  Variables with(Map<String, Setting> winners) {
    if (winners.isEmpty()) {
      return this;
    }
    Map<String, List<Component>> all = new HashMap<>(values);
    winners.forEach(
        (name, setting) -> {
          String word = Component.join(setting.value()).strip();
          if (word.equals("initial")) {
            all.remove(name);
          } else if (!Properties.WIDE.contains(word)) {
            all.put(name, setting.value());
          }
        });
    return new Variables(all, registered);
  }

  /** The value with every {@code var()} put in; empty if one is missing. */
  Optional<List<Component>> put(List<Component> value) {
    return put(value, new LinkedHashSet<>()).map(CssParser::trim);
  }

  private Optional<List<Component>> put(List<Component> value, Set<String> open) {
    List<Component> result = new ArrayList<>();
    for (Component component : value) {
      Optional<List<Component>> put = put(component, open);
      if (put.isEmpty()) {
        return Optional.empty();
      }
      result.addAll(put.get());
      if (result.size() > LONGEST) {
        throw new UnjudgedCssException("custom properties that grow too long", component.line());
      }
    }
    return Optional.of(result);
  }

  private Optional<List<Component>> put(Component component, Set<String> open) {
    if (component.isFunction("var") || component.isFunction("env")) {
      return reference(component, open);
    }
    if (component.inside().isEmpty()) {
      return Optional.of(List.of(component));
    }
    return put(component.inside(), open)
        .map(
            inside ->
                List.of(
                    new Component(
                        component.type(),
                        component.text(),
                        component.number(),
                        component.unit(),
                        inside,
                        component.line())));
  }

  private Optional<List<Component>> reference(Component reference, Set<String> open) {
    List<Component> inside = CssParser.trim(reference.inside());
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    String name = inside.get(0).text();
    if (registered.contains(name)) {
      throw new UnjudgedCssException("@property gives " + name + " a life of its own", 0);
    }
    if (reference.isFunction("env") && name.startsWith("safe-area-inset-")) {
      return Optional.of(
          List.of(new Component(Type.DIMENSION, "", 0, "px", List.of(), reference.line())));
    }
    if (reference.isFunction("var") && values.containsKey(name) && open.add(name)) {
      Optional<List<Component>> put = put(values.get(name), open);
      open.remove(name);
      if (put.isPresent()) {
        return put;
      }
    }
    int comma = comma(inside);
    return comma < 0 ? Optional.empty() : put(inside.subList(comma + 1, inside.size()), open);
  }

  private static int comma(List<Component> inside) {
    for (int i = 0; i < inside.size(); i++) {
      if (inside.get(i).type() == Type.COMMA) {
        return i;
      }
    }
    return -1;
  }
}
