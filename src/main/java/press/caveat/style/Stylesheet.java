package press.caveat.style;

import java.util.List;
import java.util.Objects;

/**
 * One style sheet of the publisher's.
 *
 * @param name its file as the user would type it
 * @param css its text
 * @param explained what the check of it has already told the user
 */
public record Stylesheet(String name, String css, List<Explained> explained) {
  public Stylesheet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(css, "css");
    explained = List.copyOf(explained);
  }

  /**
   * Whether what the print engine says of a line has been said already, and better.
   *
   * @param line from 1
   */
  public boolean explains(int line, String message) {
    return explained.stream().anyMatch(part -> part.covers(line, message));
  }
}
