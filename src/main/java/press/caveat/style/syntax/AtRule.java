package press.caveat.style.syntax;

import java.util.Objects;

/**
 * {@code @media print}: its name without the sign, and what stands before its block, both in lower
 * case.
 */
public record AtRule(String name, String prelude, Span span) {
  public AtRule {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(prelude, "prelude");
    Objects.requireNonNull(span, "span");
  }

  @Override
  public String toString() {
    return "@" + (prelude.isEmpty() ? name : name + " " + prelude);
  }
}
