package press.caveat.style.syntax;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * {@code .callout > p:first-child}.
 *
 * @param text as the parser writes it
 * @param parts its simple selectors and combinators ({@code >}, {@code +}, {@code ~} or a space)
 */
public record Selector(String text, List<String> parts, Span span) {
  private static final Pattern COMBINATOR = Pattern.compile("[>+~ ]");

  public Selector {
    Objects.requireNonNull(text, "text");
    parts = List.copyOf(parts);
    Objects.requireNonNull(span, "span");
  }

  /** The simple selectors the chosen element itself must match: {@code p}, {@code :first-child}. */
  public List<String> subject() {
    int start = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (COMBINATOR.matcher(parts.get(i)).matches()) {
        start = i + 1;
      }
    }
    return parts.subList(start, parts.size());
  }
}
