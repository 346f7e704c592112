package press.caveat.markdown.steps;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;
import press.caveat.diagnostic.Code;

/**
 * Text that was to be a sign of the dialect and is none: a link or an image, mostly for a space in
 * its address; the end of a block that never began.
 */
final class UnreadSigns {
  private static final Pattern CLOSING = Pattern.compile("(?m)^:{3,}+[ \\t]*+$");
  private static final Pattern REMAINS = Pattern.compile("\\]\\([^)\\n]{0,40}+\\)?");

  private UnreadSigns() {}

  static void apply(Tree tree) {
    for (TextNode text : TextNodes.in(tree.body())) {
      if (!TextNodes.isVerbatim(text) && CLOSING.matcher(text.getWholeText()).find()) {
        tree.report(Code.DIV_UNOPENED, text.parent());
      }
      Matcher remains = REMAINS.matcher(text.getWholeText());
      if (!TextNodes.isVerbatim(text) && remains.find()) {
        tree.report(Code.LINK_UNREAD, text.parent(), remains.group());
      }
    }
  }
}
