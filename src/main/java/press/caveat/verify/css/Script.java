package press.caveat.verify.css;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How a text is written. */
enum Script {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT,
  /** May also run in columns from top to bottom. */
  VERTICAL_TOO;

  private static final Set<UnicodeScript> VERTICAL =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.MONGOLIAN);

  /** By the first letter that has a direction. */
  static Script of(String text) {
    return text.codePoints()
        .mapToObj(Script::ofLetter)
        .filter(s -> s != null)
        .findFirst()
        .orElse(LEFT_TO_RIGHT);
  }

  private static Script ofLetter(int letter) {
    byte direction = Character.getDirectionality(letter);
    if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
      return RIGHT_TO_LEFT;
    }
    if (direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
      return null;
    }
    return VERTICAL.contains(UnicodeScript.of(letter)) ? VERTICAL_TOO : LEFT_TO_RIGHT;
  }
}
