package press.caveat.markdown.steps;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;
import press.caveat.diagnostic.Code;

/** Text that was to be a link or an image and is none, mostly for a space in its address. */
final class UnreadLinks {
  private static final Pattern REMAINS = Pattern.compile("\\]\\([^)\\n]{0,40}+\\)?");

  private UnreadLinks() {}

  static void apply(Tree tree) {
    for (TextNode text : TextNodes.in(tree.body())) {
      Matcher remains = REMAINS.matcher(text.getWholeText());
      if (!TextNodes.isVerbatim(text) && remains.find()) {
        tree.report(Code.LINK_UNREAD, text.parent(), remains.group());
      }
    }
  }
}
