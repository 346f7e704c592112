package press.caveat.style.syntax;

import java.util.Objects;

/**
 * One part of a value.
 *
 * @param text a word, number or function name in lower case; a string without its quotes; an
 *     address
 */
public record Term(Kind kind, String text) {
  /** What a part is. */
  public enum Kind {
    /** An identifier, number, length, colour. */
    WORD,
    /** A quoted string. */
    STRING,
    /** What stands in {@code url()}. */
    ADDRESS,
    /** The name of a function; its arguments follow as parts of their own. */
    FUNCTION
  }

  public Term {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  public boolean is(Kind other) {
    return kind == other;
  }
}
