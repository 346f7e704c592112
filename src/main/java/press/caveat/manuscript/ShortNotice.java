package press.caveat.manuscript;

import org.jsoup.nodes.Element;
import press.caveat.language.Term;
import press.caveat.language.Words;

/**
 * The one line at the head of every section, with the way back to the full text. It stands right
 * after the heading, so that whoever lands on the heading by a link meets it too.
 */
final class ShortNotice {
  /** Stands where the link goes; no text may hold it, for it is a control character. */
  private static final String LINK = "\u0001";

  private ShortNotice() {}

  static void insert(Draft draft, String notice, Words words) {
    if (!draft.kind().carriesShortNotice()) {
      return;
    }
    Element line = new Element("p").addClass("short-notice");
    String[] around = words.of(Term.NOTICE_LINE, notice, LINK).split(LINK, -1);
    line.appendText(around[0]);
    line.appendElement("a").attr("href", "#disclaimer").text(words.of(Term.READ_NOTICE));
    line.appendText(around[1]);
    draft.heading().ifPresent(heading -> SectionHead.after(heading, line));
  }
}
