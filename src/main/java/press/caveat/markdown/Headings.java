package press.caveat.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import press.caveat.book.Slug;
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
      } else if (rank == 1 && previous > 0) {
        tree.report(Code.HEADING_SECOND_TOP, heading);
      } else if (previous > 0 && rank > previous + 1) {
        tree.report(Code.HEADING_SKIPPED, heading, rank, previous);
      }
      previous = rank;
    }
  }

  /** The section's own heading has the section's name; others are named by their text. */
  private static void nameAll(Tree tree, List<Element> headings) {
    Set<String> taken = new HashSet<>();
    for (Element heading : headings) {
      if (heading == tree.body().firstElementChild()) {
        heading.attr("id", tree.section() + "-heading");
      } else if (!heading.hasAttr("id")) {
        heading.attr("id", unique(tree.section() + "-" + Slug.of(heading.text()), taken));
      }
    }
  }

  private static String unique(String name, Set<String> taken) {
    String candidate = name;
    for (int n = 2; !taken.add(candidate); n++) {
      candidate = name + "-" + n;
    }
    return candidate;
  }
}
