package press.caveat.style;

import java.util.Objects;

/**
 * One style sheet of the publisher's.
 *
 * @param name its file as the user would type it
 * @param css its text
 */
public record Stylesheet(String name, String css) {
  public Stylesheet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(css, "css");
  }
}
