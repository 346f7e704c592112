package press.caveat.verify.css.syntax;

/** The characters of a style sheet, preprocessed, with a look ahead and a line count. */
final class CodePoints {
  static final int END = -1;
  private static final int HEX_DIGITS = 6;
  private static final int REPLACEMENT = 0xFFFD;

  private final int[] points;
  private int at;
  private int line;

  CodePoints(String css, int firstLine) {
    String lines = css.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
    this.points = lines.codePoints().map(CodePoints::legal).toArray();
    this.line = firstLine;
  }

  private static int legal(int point) {
    return point == 0 || point >= 0xD800 && point <= 0xDFFF ? REPLACEMENT : point;
  }

  int line() {
    return line;
  }

  /** The character {@code ahead} of the next; 0 is the next. */
  int peek(int ahead) {
    return at + ahead < points.length ? points[at + ahead] : END;
  }

  int next() {
    int point = peek(0);
    if (point != END) {
      at++;
      if (point == '\n') {
        line++;
      }
    }
    return point;
  }

  void skip(int count) {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isNameStart(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
  }

  static boolean isName(int c) {
    return isNameStart(c) || isDigit(c) || c == '-';
  }

  /** Section 4.3.8. */
  boolean isEscape(int ahead) {
    return peek(ahead) == '\\' && peek(ahead + 1) != '\n';
  }

  /** Section 4.3.9: whether a name begins {@code ahead}. */
  boolean startsName(int ahead) {
    if (peek(ahead) == '-') {
      int second = peek(ahead + 1);
      return isNameStart(second) || second == '-' || isEscape(ahead + 1);
    }
    return isNameStart(peek(ahead)) || isEscape(ahead);
  }

  /** Section 4.3.10. */
  boolean startsNumber(int ahead) {
    int sign = peek(ahead) == '+' || peek(ahead) == '-' ? 1 : 0;
    return isDigit(peek(ahead + sign))
        || peek(ahead + sign) == '.' && isDigit(peek(ahead + sign + 1));
  }

  /** Section 4.3.11. */
  String name() {
    StringBuilder name = new StringBuilder();
    while (isName(peek(0)) || isEscape(0)) {
      int point = next();
      name.appendCodePoint(point == '\\' ? escaped() : point);
    }
    return name.toString();
  }

  /** Section 4.3.7: the character an escape stands for; the backslash has been read. */
  int escaped() {
    int first = next();
    if (first == END) {
      return REPLACEMENT;
    }
    int value = Character.digit(first, 16);
    if (value < 0 || first > 'f') {
      return first;
    }
    for (int i = 1; i < HEX_DIGITS && peek(0) <= 'f' && Character.digit(peek(0), 16) >= 0; i++) {
      value = value * 16 + Character.digit(next(), 16);
    }
    if (isSpace(peek(0))) {
      next();
    }
    return value > Character.MAX_CODE_POINT ? REPLACEMENT : legal(value);
  }

  /** Section 4.3.12. */
  double number() {
    StringBuilder number = new StringBuilder();
    if (peek(0) == '+' || peek(0) == '-') {
      number.appendCodePoint(next());
    }
    digits(number);
    if (peek(0) == '.' && isDigit(peek(1))) {
      number.appendCodePoint(next());
      digits(number);
    }
    int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
    if ((peek(0) == 'e' || peek(0) == 'E') && isDigit(peek(1 + sign))) {
      for (int i = 0; i <= sign; i++) {
        number.appendCodePoint(next());
      }
      digits(number);
    }
    return Double.parseDouble(number.toString());
  }

  private void digits(StringBuilder to) {
    while (isDigit(peek(0))) {
      to.appendCodePoint(next());
    }
  }
}
