package press.caveat.markdown.steps;

import java.util.List;
import org.jsoup.nodes.Element;
import press.caveat.book.Body;
import press.caveat.diagnostic.Code;

/**
 * Headings: one of the first rank, first in the file; none skipped, none empty; each with an id.
 */
final class Headings {
  private static final String ALL = "h1, h2, h3, h4, h5, h6";

  private Headings() {}

  static void apply(Tree tree) {
    List<Element> headings = tree.body().select(ALL);
    Element first = tree.body().firstElementChild();
    if (first == null || !first.normalName().equals("h1")) {
      tree.report(Code.HEADING_MISSING, first == null ? tree.body() : first);
    }
    checkRanks(tree, headings);
    nameAll(tree, headings);
  }

  private static void checkRanks(Tree tree, List<Element> headings) {
    int previous = 0;
    for (Element heading : headings) {
      int rank = heading.normalName().charAt(1) - '0';
      if (heading.text().isBlank()) {
        tree.report(Code.HEADING_EMPTY, heading);
      } else if (heading.selectFirst("a.footnote-ref") != null) {
        tree.report(Code.NOTE_IN_HEADING, heading);
      } else if (rank == 1 && previous > 0) {
        tree.report(Code.HEADING_SECOND_TOP, heading);
      } else if (previous > 0 && rank > previous + 1) {
        tree.report(Code.HEADING_SKIPPED, heading, rank, previous);
      }
      previous = rank;
    }
  }

  /**
   * The section's own heading has the section's name, and an id of the author's on the words inside
   * it; others are named by their text.
   */
  private static void nameAll(Tree tree, List<Element> headings) {
    IdNames names = new IdNames(tree);
    for (Element heading : headings) {
      if (heading == tree.body().firstElementChild()) {
        keepId(heading);
        heading.attr("id", tree.section() + "-heading").addClass("section-heading");
      } else {
        names.name(heading, "");
      }
    }
  }

  private static void keepId(Element heading) {
    if (heading.hasAttr("id")) {
      Element words = new Element("span").attr("id", heading.id());
      words.attr(Body.AT, heading.attr(Body.AT));
      List.copyOf(heading.childNodes()).forEach(words::appendChild);
      heading.appendChild(words);
    }
  }
}
