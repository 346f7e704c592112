package press.caveat.verify.css.selector;

import java.util.Map;
import java.util.Optional;

/**
 * The {@code @namespace} rules of a style sheet.
 *
 * @param byPrefix addresses by prefix; the default namespace, if declared, under the empty prefix
 */
public record Namespaces(Map<String, String> byPrefix) {
  public Namespaces {
    byPrefix = Map.copyOf(byPrefix);
  }

  /** None declared. */
  public static Namespaces none() {
    return new Namespaces(Map.of());
  }

  /** The namespace of type selectors without a prefix; empty if it may be any. */
  Optional<String> ofElements() {
    return Optional.ofNullable(byPrefix.get(""));
  }

  Optional<String> of(String prefix) {
    return Optional.ofNullable(byPrefix.get(prefix));
  }
}
