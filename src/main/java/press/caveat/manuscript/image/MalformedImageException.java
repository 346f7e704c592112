package press.caveat.manuscript.image;

/** An image's bytes are not as its format says; the message tells how. */
final class MalformedImageException extends Exception {
  private static final long serialVersionUID = 1;

  MalformedImageException(String message) {
    super(message);
  }
}
