package press.caveat.verify.css.syntax;

/** The judge has no way to tell what this CSS does. */
public final class UnjudgedCssException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String file;
  private final int line;

  public UnjudgedCssException(String message, int line) {
    this(message, "", line);
  }

  /** In a file. */
  public UnjudgedCssException(String message, String file, int line) {
    super(message);
    this.file = file;
    this.line = line;
  }

  /** The name of the file; empty where that is not known. */
  public String file() {
    return file;
  }

  /** The line in the style sheet, from 1. */
  public int line() {
    return line;
  }
}
