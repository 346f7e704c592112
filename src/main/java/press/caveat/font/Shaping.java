package press.caveat.font;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * From the text to the characters as they are seen: Arabic letters joined, lines reordered by the
 * Unicode Bidirectional Algorithm, brackets mirrored. Scripts that need more than that are told
 * apart, so that nobody prints them wrong.
 */
final class Shaping {
  /** What is seen at one place of the line; {@code index} is where it began in the text. */
  record Sign(int codePoint, int index) {}

  private static final Set<UnicodeScript> SETTABLE =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.COPTIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HEBREW,
          UnicodeScript.ARABIC,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL,
          UnicodeScript.BRAILLE,
          UnicodeScript.TIFINAGH,
          UnicodeScript.CHEROKEE);
  private static final String LEFT = "([{<«‹";
  private static final String RIGHT = ")]}>»›";

  private Shaping() {}

  /** Whether a character can be set without the rules of its script that are not known here. */
  static boolean settable(int codePoint) {
    return SETTABLE.contains(UnicodeScript.of(codePoint));
  }

  /** Whether a character is seen at all: soft hyphens, joiners and marks of direction are not. */
  static boolean visible(int codePoint) {
    return Character.getType(codePoint) != Character.FORMAT && !isVariation(codePoint);
  }

  private static boolean isVariation(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
  }

  /** Whether a character stands over or under the one before it. */
  static boolean isMark(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /** The signs of one line from left to right. */
  static List<Sign> line(String text, Direction direction) {
    int base =
        direction == Direction.LEFT_TO_RIGHT
            ? Bidi.DIRECTION_LEFT_TO_RIGHT
            : Bidi.DIRECTION_RIGHT_TO_LEFT;
    char[] chars = text.toCharArray();
    if (direction == Direction.LEFT_TO_RIGHT && !Bidi.requiresBidi(chars, 0, chars.length)) {
      return signs(text, 0, text.length());
    }
    Bidi bidi = new Bidi(text, base);
    return reordered(joined(text), bidi);
  }

  private static List<Sign> signs(String text, int from, int to) {
    List<Sign> signs = new ArrayList<>();
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      signs.add(new Sign(text.codePointAt(i), i));
    }
    return signs;
  }

  private static List<Sign> reordered(List<Sign> signs, Bidi bidi) {
    byte[] levels = new byte[signs.size()];
    Sign[] seen = new Sign[signs.size()];
    for (int i = 0; i < seen.length; i++) {
      Sign sign = signs.get(i);
      levels[i] = (byte) bidi.getLevelAt(sign.index());
      seen[i] = levels[i] % 2 == 0 ? sign : new Sign(mirrored(sign.codePoint()), sign.index());
    }
    Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
    return List.of(seen);
  }

  private static int mirrored(int codePoint) {
    int left = LEFT.indexOf(codePoint);
    int right = RIGHT.indexOf(codePoint);
    return left >= 0 ? RIGHT.charAt(left) : right >= 0 ? LEFT.charAt(right) : codePoint;
  }

  /** Replaces Arabic letters by their joined forms, lam with alef by one sign. */
  private static List<Sign> joined(String text) {
    List<Sign> letters = signs(text, 0, text.length());
    List<Sign> joined = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      int length = pair(letters, i) ? 2 : 1;
      Sign first = letters.get(i);
      Sign last = letters.get(i + length - 1);
      String key =
          text.substring(first.index(), last.index() + Character.charCount(last.codePoint()));
      ArabicForms.Form form = form(letters, i, i + length - 1);
      joined.add(
          ArabicForms.has(key) ? new Sign(ArabicForms.shown(key, form), first.index()) : first);
      i += length - 1;
    }
    return joined;
  }

  private static ArabicForms.Form form(List<Sign> letters, int first, int last) {
    boolean next = joinsNext(letters, last);
    if (joinsPrevious(letters, first)) {
      return next ? ArabicForms.Form.MEDIAL : ArabicForms.Form.FINAL;
    }
    return next ? ArabicForms.Form.INITIAL : ArabicForms.Form.ISOLATED;
  }

  private static boolean pair(List<Sign> letters, int i) {
    return i + 1 < letters.size()
        && ArabicForms.has(
            Character.toString(letters.get(i).codePoint())
                + Character.toString(letters.get(i + 1).codePoint()));
  }

  private static boolean joinsPrevious(List<Sign> letters, int i) {
    int before = neighbour(letters, i, -1);
    return ArabicForms.joinsPrevious(letters.get(i).codePoint())
        && before >= 0
        && ArabicForms.joinsNext(letters.get(before).codePoint());
  }

  private static boolean joinsNext(List<Sign> letters, int i) {
    int after = neighbour(letters, i, 1);
    return ArabicForms.joinsNext(letters.get(i).codePoint())
        && after >= 0
        && ArabicForms.joinsPrevious(letters.get(after).codePoint());
  }

  /** The next letter in a direction, marks skipped; -1 if there is none. */
  private static int neighbour(List<Sign> letters, int i, int step) {
    for (int n = i + step; n >= 0 && n < letters.size(); n += step) {
      if (!isMark(letters.get(n).codePoint())) {
        return n;
      }
    }
    return -1;
  }
}
