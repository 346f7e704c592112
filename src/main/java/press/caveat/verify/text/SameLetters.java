package press.caveat.verify.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The form in which two texts are compared. The same are, and no others:
 *
 * <ul>
 *   <li>composed and decomposed letters (NFC);
 *   <li>straight and typographic quotation marks, single among themselves and double among
 *       themselves, guillemets included;
 *   <li>hyphens, dashes of any length and minus signs, also several in a row;
 *   <li>three points, spaced or not, and the ellipsis;
 *   <li>any white space, of any width, also several in a row; between two Chinese or Japanese
 *       characters also none.
 * </ul>
 */
public final class SameLetters {
  private static final Pattern SPACES =
      Pattern.compile(
          "[\\s\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");
  private static final Pattern DOUBLE_QUOTES =
      Pattern.compile("[\\u201C-\\u201F\\u2033\\u00AB\\u00BB]");
  private static final Pattern SINGLE_QUOTES =
      Pattern.compile("[\\u2018-\\u201B\\u2032\\u2039\\u203A]");
  private static final Pattern DASHES = Pattern.compile("[-\\u2010-\\u2015\\u2212]+");
  private static final Set<UnicodeScript> UNSPACED =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private SameLetters() {}

  /** The text with white space collapsed and nothing else changed but composition. */
  public static String collapsed(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }

  /** The form to compare. */
  public static String fold(String text) {
    String folded = collapsed(text);
    folded = DOUBLE_QUOTES.matcher(folded).replaceAll("\"");
    folded = SINGLE_QUOTES.matcher(folded).replaceAll("'");
    folded = DASHES.matcher(folded).replaceAll("-");
    folded = folded.replace("\u2026", "...").replace(". . .", "...");
    return unspaced(folded);
  }

  private static String unspaced(String text) {
    if (text.codePoints().noneMatch(SameLetters::isUnspaced)) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      boolean isBetween =
          points[i] == ' '
              && i > 0
              && i + 1 < points.length
              && isUnspaced(points[i - 1])
              && isUnspaced(points[i + 1]);
      if (!isBetween) {
        result.appendCodePoint(points[i]);
      }
    }
    return result.toString();
  }

  private static boolean isUnspaced(int point) {
    return UNSPACED.contains(UnicodeScript.of(point))
        || point >= 0x3001 && point <= 0x303F
        || point >= 0xFF01 && point <= 0xFF60;
  }
}
