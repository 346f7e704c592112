package press.caveat.verify.css.cascade;

import java.util.List;
import press.caveat.verify.css.syntax.Component;

/**
 * The value that won for a longhand property.
 *
 * @param components never empty
 */
public record Value(List<Component> components, Origin origin) {
  public Value {
    components = List.copyOf(components);
  }

  /** Whether it is this one keyword. */
  public boolean is(String keyword) {
    return components.size() == 1 && components.get(0).isIdent(keyword);
  }

  /** Whether the keyword is among its parts. */
  public boolean has(String keyword) {
    return components.stream().anyMatch(c -> c.isIdent(keyword));
  }

  public Component first() {
    return components.get(0);
  }

  /** Without white space. */
  public List<Component> parts() {
    return components.stream().filter(c -> !c.isWhitespace()).toList();
  }

  @Override
  public String toString() {
    return Component.join(components);
  }
}
