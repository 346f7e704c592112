package press.caveat.verify.pdf.page;

import java.text.Normalizer;

/**
 * A text as the letters a comparison sees: decomposed (NFD), without white space, ligatures spelt
 * out, typographic and straight quotes the same, hyphens of every code point the same.
 *
 * <p>Everything else counts: a zero-width or direction character, a letter of another script or a
 * dash in place of a hyphen is a difference.
 */
public final class Letters {
  /** Stands for ink that claims to be no text, and for a glyph without any Unicode text. */
  public static final char UNREADABLE = '\uFFFD';

  private Letters() {}

  public static String of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      append(decomposed.charAt(i), letters);
    }
    return letters.toString();
  }

  /** Whether the character is white space of any kind, which no comparison of letters sees. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether these letters are one hyphen, soft or hard. */
  public static boolean isHyphen(String letters) {
    return letters.equals("-") || letters.equals("\u00AD");
  }

  private static void append(char c, StringBuilder letters) {
    if (isSpace(c)) {
      return;
    }
    switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032' -> letters.append('\'');
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' ->
          letters.append('"');
      case '\u2010', '\u2011' -> letters.append('-');
      case '\u2026' -> letters.append("...");
      case '\uFB00' -> letters.append("ff");
      case '\uFB01' -> letters.append("fi");
      case '\uFB02' -> letters.append("fl");
      case '\uFB03' -> letters.append("ffi");
      case '\uFB04' -> letters.append("ffl");
      case '\uFB05', '\uFB06' -> letters.append("st");
      default -> letters.append(c);
    }
  }
}
