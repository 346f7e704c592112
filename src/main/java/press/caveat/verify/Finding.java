package press.caveat.verify;

import java.util.Objects;

/**
 * What one rule found in one file.
 *
 * @param rule the rule
 * @param outcome how it came out
 * @param place where in the file: an entry and line, a page from 1; empty if the whole of it
 * @param message what was looked at and the figure found, one sentence
 */
public record Finding(Rule rule, Outcome outcome, String place, String message) {
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(message, "message");
  }
}
