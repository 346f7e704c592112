package press.caveat.manuscript;

import java.util.List;
import org.jsoup.nodes.Element;
import press.caveat.book.SectionKind;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;

/**
 * Gives headings the rank they hold in the whole book: the chapters after a part stand below it,
 * one rank down, until a section that is no chapter.
 */
final class Ranks {
  private static final int LOWEST = 6;

  private final Diagnostics diagnostics;

  Ranks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void apply(List<Draft> drafts) {
    boolean inPart = false;
    for (Draft draft : drafts) {
      inPart = draft.kind() == SectionKind.PART || inPart && draft.kind() == SectionKind.CHAPTER;
      if (inPart && draft.kind() == SectionKind.CHAPTER) {
        lower(draft);
      }
    }
  }

  private void lower(Draft draft) {
    for (Element heading : draft.body().select("h1, h2, h3, h4, h5, h6")) {
      int rank = heading.normalName().charAt(1) - '0';
      if (rank == LOWEST) {
        draft.report(diagnostics, Code.HEADING_TOO_LOW, heading);
      } else {
        heading.tagName("h" + (rank + 1));
      }
    }
  }
}
