package press.caveat.manuscript;

import org.jsoup.nodes.Element;
import press.caveat.book.SectionKind;
import press.caveat.book.Standing;
import press.caveat.language.Term;
import press.caveat.language.Words;

/**
 * What an edition that was withdrawn or corrected says at the head of every section but the
 * disclaimer, whose words are exactly the approved ones.
 */
final class Banner {
  private Banner() {}

  static void insert(Draft draft, Standing standing, Words words) {
    if (draft.kind() == SectionKind.DISCLAIMER) {
      return;
    }
    Term term = Term.of(standing.status().word());
    Element banner = new Element("div").addClass("standing").addClass(standing.status().word());
    banner.attr("role", "doc-notice").attr("aria-label", words.of(term));
    Element line = banner.appendElement("p");
    line.appendElement("strong").text(words.of(term));
    line.appendText(" " + standing.note());
    draft.heading().ifPresent(heading -> SectionHead.after(heading, banner));
  }
}
