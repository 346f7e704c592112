package press.caveat.typesetting;

/**
 * Where no kerning may happen. The engine measures text from one possible line end to the next but
 * draws whole lines; a pair with a possible line end inside would be drawn closer than measured.
 * Every line end that {@link LineBreaker} allows inside a word is therefore a barrier.
 */
final class KernBarrier {
  private KernBarrier() {}

  static boolean between(int left, int right) {
    return isBarrier(left)
        || isBarrier(right)
        || endsSegment(left)
        || right == '/'
        || isMark(left) && Character.isLetterOrDigit(right);
  }

  private static boolean isBarrier(int codePoint) {
    return codePoint == '\u00AD'
        || codePoint == '\u200B'
        || Character.isSpaceChar(codePoint)
        || isRightToLeft(codePoint);
  }

  private static boolean endsSegment(int codePoint) {
    return codePoint == '/'
        || codePoint == '?'
        || Character.getType(codePoint) == Character.DASH_PUNCTUATION;
  }

  /** A mark that a space follows in a sentence, and only in an address a letter. */
  private static boolean isMark(int codePoint) {
    return Character.getType(codePoint) == Character.OTHER_PUNCTUATION
        && codePoint != '"'
        && codePoint != '\'';
  }

  /** Such text is drawn in another order than it is measured in. */
  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
