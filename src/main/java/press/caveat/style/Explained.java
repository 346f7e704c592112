package press.caveat.style;

import java.util.Objects;
import java.util.Set;
import press.caveat.style.syntax.Span;

/**
 * A part of a style sheet about which the user has been told, so that the print engine's word on it
 * need not be passed on.
 *
 * @param property the property declared; empty if a selector or an at-rule is meant
 * @param words what the engine may quote of the value
 * @param span where it stands
 */
public record Explained(String property, Set<String> words, Span span) {
  public Explained {
    Objects.requireNonNull(property, "property");
    words = Set.copyOf(words);
    Objects.requireNonNull(span, "span");
  }

  /**
   * Whether a message of the engine's speaks of it. The engine names a property it does not know,
   * quotes a value it does not know, and of syntax it does not know says only what it found.
   *
   * @param line from 1
   */
  boolean covers(int line, String message) {
    if (!span.holds(line)) {
      return false;
    }
    if (message.endsWith("Ignoring declaration.")) {
      return message.startsWith(property + " ");
    }
    if (!message.endsWith("Skipping declaration.")) {
      return property.isEmpty();
    }
    return !property.isEmpty()
        && (message.startsWith("Found ")
            || message.startsWith("Unsupported CSS unit")
            || message.contains(" for " + property + " ")
            || words.stream().anyMatch(message::contains));
  }
}
