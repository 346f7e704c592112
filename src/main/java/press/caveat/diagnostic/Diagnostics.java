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

  /** Reports a problem; {@code arguments} fill the code's message. */
  public synchronized void report(Code code, Location location, Object... arguments) {
    found.add(new Diagnostic(code, location, code.message(arguments)));
  }

  public synchronized boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
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
