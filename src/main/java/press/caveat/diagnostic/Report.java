package press.caveat.diagnostic;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the user is told: all diagnostics by file and line, so many of each code at most, and a line
 * with the number of the rest.
 */
public final class Report {
  private final Layout layout;
  private final int mostPerCode;

  /** How a diagnostic is written. */
  public interface Layout {
    /** One problem. */
    String diagnostic(Diagnostic diagnostic);

    /** The problems of a kind that are left out; {@code count} is at least 1. */
    String rest(Code code, int count);
  }

  /**
   * @param mostPerCode how many of one code are written; 0 for all
   */
  public Report(Layout layout, int mostPerCode) {
    this.layout = Objects.requireNonNull(layout, "layout");
    this.mostPerCode = mostPerCode == 0 ? Integer.MAX_VALUE : mostPerCode;
    if (mostPerCode < 0) {
      throw new IllegalArgumentException("at most " + mostPerCode + " of a code");
    }
  }

  /** Writes them to {@code out}, which stays open. */
  public void print(List<Diagnostic> sorted, PrintWriter out) {
    Map<Code, Integer> counts = new EnumMap<>(Code.class);
    for (Diagnostic diagnostic : sorted) {
      if (counts.merge(diagnostic.code(), 1, Integer::sum) <= mostPerCode) {
        out.println(layout.diagnostic(diagnostic));
      }
    }
    counts.forEach(
        (code, count) -> {
          if (count > mostPerCode) {
            out.println(layout.rest(code, count - mostPerCode));
          }
        });
  }
}
