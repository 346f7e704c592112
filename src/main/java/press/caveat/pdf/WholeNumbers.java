package press.caveat.pdf;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Keeps a number on one line: a telephone number read in two halves is dialled wrong. */
final class WholeNumbers {
  /** A space between two groups of digits: {@code 0800 764 766}. */
  private static final Pattern GAP = Pattern.compile("(?<=\\p{Nd}) (?=\\p{Nd})");

  private static final String NO_BREAK_SPACE = "\u00A0";

  private WholeNumbers() {}

  /** Joins the groups of every number below an element. */
  static void join(Element root) {
    root.nodeStream(TextNode.class)
        .toList()
        .forEach(text -> text.text(GAP.matcher(text.getWholeText()).replaceAll(NO_BREAK_SPACE)));
  }
}
