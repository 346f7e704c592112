package press.caveat.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs. */
public enum Severity {
  /** No book. */
  ERROR,
  /** Look here; a strict build takes it for an error. */
  WARNING,
  /** Good to know; never an error. */
  NOTE;

  /** The word printed in a diagnostic line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
