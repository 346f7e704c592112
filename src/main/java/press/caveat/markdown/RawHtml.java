package press.caveat.markdown;

import java.util.regex.Pattern;

/** The HTML an author may write: comments, which reach nobody, and line breaks. */
final class RawHtml {
  private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br[ \\t]*/?>");
  private static final int SHOWN = 40;

  private RawHtml() {}

  static boolean isLineBreak(String html) {
    return LINE_BREAK.matcher(html).matches();
  }

  /** What is left of a block when its comments are taken out; an unclosed one is left. */
  static String withoutComments(String html) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (int open = html.indexOf("<!--"); open >= 0; open = html.indexOf("<!--", from)) {
      int close = html.indexOf("-->", open + 4);
      if (close < 0) {
        break;
      }
      rest.append(html, from, open);
      from = close + 3;
    }
    return rest.append(html, from, html.length()).toString().strip();
  }

  /** The beginning, on one line. */
  static String shown(String html) {
    String line = html.strip().replace('\n', ' ');
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
