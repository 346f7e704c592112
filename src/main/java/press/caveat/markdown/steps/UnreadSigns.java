package press.caveat.markdown.steps;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.caveat.diagnostic.Code;

/**
 * Text that was to be a sign of the dialect and is none: a link or an image, mostly for a space in
 * its address; the end of a block that never began; a comment that never ends.
 */
final class UnreadSigns {
  private static final Pattern CLOSING = Pattern.compile("(?m)^:{3,}+[ \\t]*+$");
  private static final Pattern REMAINS = Pattern.compile("\\]\\([^)\\n]{0,40}+\\)?");
  private static final String COMMENT = "<!--";

  private UnreadSigns() {}

  static void apply(Tree tree) {
    for (TextNode text : TextNodes.in(tree.body())) {
      if (!TextNodes.isVerbatim(text)) {
        check(tree, text.parent(), text.getWholeText());
      }
    }
  }

  private static void check(Tree tree, Element at, String text) {
    if (CLOSING.matcher(text).find()) {
      tree.report(Code.DIV_UNOPENED, at);
    }
    Matcher remains = REMAINS.matcher(text);
    if (remains.find()) {
      tree.report(Code.LINK_UNREAD, at, remains.group());
    }
    if (text.contains(COMMENT)) {
      tree.report(Code.COMMENT_UNCLOSED, at);
    }
  }
}
