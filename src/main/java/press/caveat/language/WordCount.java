package press.caveat.language;

import java.lang.Character.UnicodeScript;

/**
 * How many words a text has. Where words stand apart by spaces these are counted; Chinese and
 * Japanese write without, and there two characters pass for a word, which is about what a
 * translation needs.
 */
public final class WordCount {
  private static final int CHARACTERS_OF_A_WORD = 2;

  private WordCount() {}

  /** The number of words; 0 for a blank text. */
  public static int of(String text) {
    int words = 0;
    int unspaced = 0;
    boolean inside = false;
    for (int codePoint : text.codePoints().toArray()) {
      if (isUnspaced(codePoint)) {
        unspaced++;
        inside = false;
      } else if (isGap(codePoint)) {
        inside = false;
      } else if (!inside) {
        words++;
        inside = true;
      }
    }
    return words + (unspaced + CHARACTERS_OF_A_WORD - 1) / CHARACTERS_OF_A_WORD;
  }

  private static boolean isUnspaced(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  /** White space, and the punctuation of such texts. */
  private static boolean isGap(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint >= 0x3001 && codePoint <= 0x303F
        || codePoint >= 0xFF00 && codePoint <= 0xFF0F;
  }
}
