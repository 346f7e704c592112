package press.caveat.verify.css.cascade;

/**
 * Where a declaration stands.
 *
 * @param file the entry or the publisher's file; empty for the reader's own style
 * @param line from 1
 */
public record Origin(String file, int line) {
  /** The style every reading system brings. */
  public static final Origin READER = new Origin("", 0);

  /** Whether no line of the book's said it. */
  public boolean isReader() {
    return file.isEmpty();
  }

  @Override
  public String toString() {
    return isReader() ? "the reader's own style" : file + ":" + line;
  }
}
