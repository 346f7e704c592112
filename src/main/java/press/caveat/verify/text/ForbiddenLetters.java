package press.caveat.verify.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Characters that a reader cannot see or that no font has to draw: they split words for search and
 * for listeners, turn text round, or stand for anything.
 */
public final class ForbiddenLetters {
  private static final Pattern HARD_SPACES =
      Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]{4,}");
  private static final int ZWNJ = 0x200C;
  private static final int ZWJ = 0x200D;
  private static final int TEXT_STYLE = 0xFE0E;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int BRAILLE_BLANK = 0x2800;

  /** Scripts in which joiners are part of the spelling: UAX #31, section 2.3. */
  private static final Set<UnicodeScript> JOINING =
      Set.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.NKO,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  private ForbiddenLetters() {}

  /** The first of them in a text as it stands: {@code U+200B after "med"}. */
  public static Optional<String> first(String text) {
    if (HARD_SPACES.matcher(text).find()) {
      return Optional.of("a row of spaces that do not collapse");
    }
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (isForbidden(points, i)) {
        int from = Math.max(0, i - 12);
        String before = new String(points, from, i - from);
        return Optional.of(String.format(Locale.ROOT, "U+%04X after \"%s\"", points[i], before));
      }
    }
    return Optional.empty();
  }

  /** The text without them. */
  public static String removed(String text) {
    StringBuilder kept = new StringBuilder();
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (!isForbidden(points, i)) {
        kept.appendCodePoint(points[i]);
      }
    }
    return kept.toString();
  }

  private static boolean isForbidden(int[] points, int at) {
    int point = points[at];
    if (point == ZWNJ || point == ZWJ) {
      return !isSpelling(points, at) && !isEmojiJoint(points, at);
    }
    if (point == TEXT_STYLE || point == EMOJI_STYLE) {
      return at == 0 || !UCharacter.hasBinaryProperty(points[at - 1], UProperty.EMOJI);
    }
    return switch (Character.getType(point)) {
      case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
      case Character.CONTROL -> !Character.isWhitespace(point);
      case Character.FORMAT -> true;
      default ->
          point == BRAILLE_BLANK
              || UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    };
  }

  private static boolean isSpelling(int[] points, int at) {
    return at > 0 && JOINING.contains(UnicodeScript.of(baseBefore(points, at)));
  }

  private static int baseBefore(int[] points, int at) {
    int i = at - 1;
    while (i > 0 && UnicodeScript.of(points[i]) == UnicodeScript.INHERITED) {
      i--;
    }
    return points[i];
  }

  private static boolean isEmojiJoint(int[] points, int at) {
    return points[at] == ZWJ
        && at + 1 < points.length
        && UCharacter.hasBinaryProperty(points[at + 1], UProperty.EMOJI);
  }
}
