package press.caveat.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Citations on paper: numbers that stay with their word, and no links back. */
final class CitationMarks {
  /** Characters of a group of numbers that a narrow column can hold in one line. */
  private static final int LONGEST = 20;

  /** Chinese and Japanese have no spaces: there it is one character. */
  private static final Pattern LAST_WORD =
      Pattern.compile(
          "(?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
              + "|[^\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}、。，；：！？]+)$");

  private static final Pattern CLOSING = Pattern.compile("^[\\p{Punct}”’…、。，；：！？）」』】》〉]+");

  private CitationMarks() {}

  static void apply(Element root) {
    root.select(".backlinks").remove();
    for (Element link : root.select("a.citation-ref")) {
      link.attr("title", link.attr("aria-label"));
    }
    for (Element group : root.select("sup.citation")) {
      if (group.text().length() <= LONGEST) {
        keepWithWord(group);
      }
    }
  }

  /**
   * The engine breaks lines at any inline element's edge: it would begin a line with the number, or
   * with the full stop after it.
   */
  private static void keepWithWord(Element group) {
    Element unbroken = new Element("span").attr("style", "white-space: nowrap");
    group.replaceWith(unbroken);
    unbroken.appendChild(group);
    if (unbroken.previousSibling() instanceof TextNode before) {
      Matcher word = LAST_WORD.matcher(before.getWholeText());
      if (word.find()) {
        unbroken.prependText(word.group());
        before.text(before.getWholeText().substring(0, word.start()));
      }
    }
    if (unbroken.nextSibling() instanceof TextNode after) {
      Matcher closing = CLOSING.matcher(after.getWholeText());
      if (closing.find()) {
        unbroken.appendText(closing.group());
        after.text(after.getWholeText().substring(closing.end()));
      }
    }
  }
}
