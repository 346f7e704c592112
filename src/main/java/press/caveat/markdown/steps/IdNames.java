package press.caveat.markdown.steps;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import press.caveat.book.Slug;

/** Ids made from text, each once in its chapter. They begin with the section's name. */
final class IdNames {
  private final String section;
  private final Set<String> taken = new HashSet<>();

  IdNames(Tree tree) {
    this.section = tree.section();
    tree.body().select("[id]").forEach(element -> taken.add(element.id()));
  }

  /** Gives an element an id made from its text; an author's own id stays. */
  void name(Element element, String prefix) {
    if (element.hasAttr("id")) {
      return;
    }
    String name = section + "-" + prefix + Slug.of(element.text());
    String candidate = name;
    for (int n = 2; isReserved(candidate) || !taken.add(candidate); n++) {
      candidate = name + "-" + n;
    }
    element.attr("id", candidate).attr(Marks.MADE_ID, "");
  }

  /** Names that notes and their references get, and the section's own heading. */
  private boolean isReserved(String name) {
    return name.substring(section.length()).matches("-(?:note-[0-9]+|fnref-[0-9-]+|heading)");
  }
}
