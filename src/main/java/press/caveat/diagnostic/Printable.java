package press.caveat.diagnostic;

import java.util.Locale;

/**
 * Text safe to print on one line: a manuscript may hold characters that move the cursor of a
 * terminal, or that let a line read other than it is.
 */
final class Printable {
  private Printable() {}

  /** Line ends become spaces; controls, and what turns the direction of text, become visible. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
                line.append(' ');
              } else if (c != '\t' && isHidden(c)) {
                line.append(String.format(Locale.ROOT, "<U+%04X>", c));
              } else {
                line.appendCodePoint(c);
              }
            });
    return line.toString();
  }

  /** Controls, directional controls, and halves of characters. */
  static boolean isHidden(int character) {
    return Character.isISOControl(character)
        || Character.getType(character) == Character.SURROGATE
        || character == 0x61C
        || character >= 0x200E && character <= 0x200F
        || character >= 0x202A && character <= 0x202E
        || character >= 0x2066 && character <= 0x2069;
  }
}
