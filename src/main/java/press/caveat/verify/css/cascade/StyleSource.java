package press.caveat.verify.css.cascade;

import press.caveat.verify.css.condition.Condition;

/**
 * A style sheet as it reaches a page.
 *
 * @param file its name for messages, and the base of its addresses
 * @param firstLine the line of the file on which the text begins, from 1
 * @param condition when it applies: its {@code media}, or that the reader chose it
 */
public record StyleSource(String file, String css, int firstLine, Condition condition) {
  /** A whole file that always applies. */
  public static StyleSource file(String name, String css) {
    return new StyleSource(name, css, 1, Condition.ALWAYS);
  }
}
