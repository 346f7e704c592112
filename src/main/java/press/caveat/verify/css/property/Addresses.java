package press.caveat.verify.css.property;

import java.util.Optional;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;

/** Addresses in CSS. */
public final class Addresses {
  private Addresses() {}

  /** The address in {@code url(…)} or a string. */
  public static Optional<String> of(Component component) {
    if (component.type() == Type.URL || component.type() == Type.STRING) {
      return Optional.of(component.text());
    }
    boolean isQuoted = component.isFunction("url") || component.isFunction("src");
    return isQuoted
        ? component.inside().stream()
            .filter(c -> c.type() == Type.STRING)
            .map(Component::text)
            .findFirst()
        : Optional.empty();
  }
}
