package press.caveat.style.syntax;

import java.util.List;
import java.util.Objects;

/**
 * {@code margin: 0 auto}.
 *
 * @param property in lower case, escapes resolved
 * @param value as the parser writes it, in lower case except for strings and addresses
 * @param terms the parts of the value in order, those within functions too
 */
public record Declaration(String property, String value, List<Term> terms, Span span) {
  public Declaration {
    Objects.requireNonNull(property, "property");
    Objects.requireNonNull(value, "value");
    terms = List.copyOf(terms);
    Objects.requireNonNull(span, "span");
  }

  @Override
  public String toString() {
    return property + ": " + value;
  }
}
