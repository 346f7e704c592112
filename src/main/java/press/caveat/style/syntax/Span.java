package press.caveat.style.syntax;

import java.util.Objects;
import press.caveat.diagnostic.Location;

/**
 * Where something stands.
 *
 * @param start its first character
 * @param lastLine the line of its last character, from 1
 */
public record Span(Location start, int lastLine) {
  public Span {
    Objects.requireNonNull(start, "start");
    if (lastLine < start.line()) {
      throw new IllegalArgumentException("it ends in line " + lastLine + " before " + start);
    }
  }

  /** Whether a line of the file belongs to it. */
  public boolean holds(int line) {
    return line >= start.line() && line <= lastLine;
  }
}
