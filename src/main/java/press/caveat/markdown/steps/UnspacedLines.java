package press.caveat.markdown.steps;

import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;

/**
 * Ends of lines between Chinese or Japanese characters: an author breaks lines anywhere, and what
 * is a space between words elsewhere would be a gap in a word there.
 */
final class UnspacedLines {
  private static final String CHARACTER =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u3001-\u303F\uFF01-\uFF0F\uFF1A-\uFF20]";
  private static final Pattern LINE_END =
      Pattern.compile("(?<=" + CHARACTER + ")[ \\t]*\\n[ \\t]*(?=" + CHARACTER + ")");

  private UnspacedLines() {}

  static void apply(Tree tree) {
    for (TextNode text : TextNodes.in(tree.body())) {
      String whole = text.getWholeText();
      if (whole.indexOf('\n') > 0 && !TextNodes.isVerbatim(text)) {
        text.text(LINE_END.matcher(whole).replaceAll(""));
      }
    }
  }
}
