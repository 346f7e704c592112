package press.caveat.diagnostic;

import java.util.List;
import java.util.Locale;

/**
 * A line of the source and a caret under the place meant.
 *
 * @param number the line's, from 1
 * @param text what is shown of the line
 * @param indent what to write before the caret so that it stands under its character
 */
record Excerpt(int number, String text, String indent) {
  /** In UTF-16 units; a terminal is mostly this wide or wider. */
  private static final int WIDTH = 90;

  private static final int BEFORE = 40;

  static Excerpt of(String line, Location at) {
    int column = Math.min(at.column() - 1, line.length());
    int start = line.length() <= WIDTH ? 0 : boundary(line, Math.max(0, column - BEFORE));
    int end = boundary(line, Math.min(line.length(), start + WIDTH));
    String shown = Printable.line(line.substring(start, end));
    String before = Printable.line(line.substring(start, Math.max(start, Math.min(column, end))));
    String head = start > 0 ? "…" : "";
    String tail = end < line.length() ? "…" : "";
    return new Excerpt(at.line(), head + shown + tail, head.replace('…', ' ') + blank(before));
  }

  List<String> lines(String color, String off) {
    String gutter = String.format(Locale.ROOT, "%5d | ", number);
    String empty = " ".repeat(gutter.length() - 2) + "| ";
    return List.of(gutter + text, empty + indent + color + "^" + off);
  }

  /** Never between the halves of a character. */
  private static int boundary(String line, int at) {
    boolean inside =
        at > 0
            && at < line.length()
            && Character.isLowSurrogate(line.charAt(at))
            && Character.isHighSurrogate(line.charAt(at - 1));
    return inside ? at - 1 : at;
  }

  /** As wide as the text: tabs stay tabs, East Asian signs take two cells, marks none. */
  private static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    text.codePoints().forEach(c -> blank.append(c == '\t' ? "\t" : " ".repeat(cells(c))));
    return blank.toString();
  }

  private static int cells(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        character >= 0x1100 && character <= 0x115F
            || character >= 0x2E80 && character <= 0xA4CF
            || character >= 0xAC00 && character <= 0xD7A3
            || character >= 0xF900 && character <= 0xFAFF
            || character >= 0xFE30 && character <= 0xFE6F
            || character >= 0xFF00 && character <= 0xFF60
            || character >= 0x1F300 && character <= 0x1FAFF
            || character >= 0x20000;
    return wide ? 2 : 1;
  }
}
