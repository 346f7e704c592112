package press.caveat.svg;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers out of a text that parts them by spaces, commas, signs or nothing at all. */
final class NumberCursor {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]*");

  private final String text;
  private final Matcher number;
  private final Matcher separator;
  private int at;

  NumberCursor(String text) {
    this.text = text;
    this.number = NUMBER.matcher(text);
    this.separator = SEPARATOR.matcher(text);
    skip();
  }

  private void skip() {
    separator.region(at, text.length()).lookingAt();
    at = separator.end();
  }

  boolean atEnd() {
    return at == text.length();
  }

  boolean atNumber() {
    return number.region(at, text.length()).lookingAt();
  }

  /** The next number; an exception if there is none. */
  double number() {
    if (!atNumber()) {
      throw new IllegalArgumentException("no number at " + text.substring(at));
    }
    at = number.end();
    double value = Double.parseDouble(number.group());
    skip();
    return value;
  }

  /** The flag of an arc, 0 or 1, which may touch what follows. */
  boolean flag() {
    char flag = character();
    if (flag != '0' && flag != '1') {
      throw new IllegalArgumentException("no flag: " + flag);
    }
    return flag == '1';
  }

  /** The next character. */
  char character() {
    if (atEnd()) {
      throw new IllegalArgumentException("ends too early: " + text);
    }
    char character = text.charAt(at++);
    skip();
    return character;
  }
}
