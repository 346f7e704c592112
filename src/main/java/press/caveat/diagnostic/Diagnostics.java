package press.caveat.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The diagnostics of one run, each kept once. Stages that run side by side may report at the same
 * time; {@link #sorted()} does not depend on who came first.
 */
public final class Diagnostics {
  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final Severity warning;

  /** Takes warnings for what they are. */
  public Diagnostics() {
    this(Severity.WARNING);
  }

  private Diagnostics(Severity warning) {
    this.warning = warning;
  }

  /** Takes warnings for errors. */
  public static Diagnostics strict() {
    return new Diagnostics(Severity.ERROR);
  }

  /** Reports a problem; {@code arguments} fill the code's message. */
  public synchronized void report(Code code, Location location, Object... arguments) {
    Severity severity = code.severity() == Severity.WARNING ? warning : code.severity();
    found.add(new Diagnostic(code, severity, location, code.message(arguments)));
  }

  /**
   * Whether a stage cannot go on from here. A warning never stops a stage, however strict the run,
   * so that later stages still say all they find.
   */
  public synchronized boolean hasErrors() {
    return found.stream().anyMatch(d -> d.code().severity() == Severity.ERROR);
  }

  /** Whether the book may be published: no errors, and no warnings if strict. */
  public synchronized boolean allowPublication() {
    return found.stream().noneMatch(d -> d.severity() == Severity.ERROR);
  }

  /** All of them, by file, line and column. */
  public synchronized List<Diagnostic> sorted() {
    List<Diagnostic> sorted = new ArrayList<>(found);
    sorted.sort(null);
    return List.copyOf(sorted);
  }

  public synchronized boolean isEmpty() {
    return found.isEmpty();
  }
}
