package press.caveat.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs: an error means no book, a warning means look here. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word printed in a diagnostic line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
