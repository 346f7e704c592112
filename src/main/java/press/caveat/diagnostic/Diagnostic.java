package press.caveat.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing wrong, where it is, and what to do about it.
 *
 * @param code which kind of problem
 * @param severity how much it weighs in this run: the code's own weight, or more if strict
 * @param location where the user finds it
 * @param message the sentence for this case
 */
public record Diagnostic(Code code, Severity severity, Location location, String message)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(message, "message");
  }

  /** What the user can do; one sentence. */
  public String hint() {
    return code.hint();
  }

  /** The line every compiler user knows: {@code file:line:column: error: message [code]}. */
  public String line() {
    return location + ": " + severity.word() + ": " + message + " [" + code.id() + "]";
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
