package press.caveat.style.syntax;

import java.util.List;
import java.util.Objects;

/**
 * A rule set.
 *
 * @param selectors none if it is the block of an at-rule, such as {@code @footnote}
 * @param within the at-rules around it, outermost first
 */
public record Rule(
    List<Selector> selectors, List<Declaration> declarations, List<AtRule> within, Span span) {
  public Rule {
    selectors = List.copyOf(selectors);
    declarations = List.copyOf(declarations);
    within = List.copyOf(within);
    Objects.requireNonNull(span, "span");
  }

  /** Whether it declares a property. */
  public boolean declares(String property) {
    return declarations.stream().anyMatch(d -> d.property().equals(property));
  }
}
