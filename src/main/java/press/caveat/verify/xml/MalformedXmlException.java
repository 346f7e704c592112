package press.caveat.verify.xml;

/** The bytes are not an XML document that a strict reader accepts. */
public final class MalformedXmlException extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;

  MalformedXmlException(String message, int line) {
    super(message);
    this.line = line;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }
}
