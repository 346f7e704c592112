package press.caveat.source;

import java.util.Arrays;
import press.caveat.diagnostic.Location;

/**
 * A text file of the user's, ready to be read: no byte order mark, lines end in {@code \n}, Unicode
 * composed (NFC).
 */
public final class SourceFile {
  private final String name;
  private final String text;
  private final int[] lineStarts;

  /**
   * @param name the path as the user would type it
   */
  public SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** The place of a character. */
  public Location at(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Location(name, line + 1, offset - lineStarts[line] + 1);
  }

  /** The text of a line, from 1; empty beyond the end. */
  public String line(int number) {
    if (number < 1 || number > lineStarts.length) {
      return "";
    }
    int end = number < lineStarts.length ? lineStarts[number] - 1 : text.length();
    return text.substring(lineStarts[number - 1], Math.max(end, lineStarts[number - 1]));
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        starts[line++] = i + 1;
      }
    }
    return starts;
  }
}
