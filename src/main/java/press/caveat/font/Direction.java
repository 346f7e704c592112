package press.caveat.font;

import java.text.Bidi;

/** Which way a line of text runs. */
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  /** The direction of a text's first letter; left to right if it has none. */
  public static Direction of(String text) {
    return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
        ? LEFT_TO_RIGHT
        : RIGHT_TO_LEFT;
  }
}
