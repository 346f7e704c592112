package press.caveat.markdown.steps;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.caveat.book.Slug;

/** Ids made from text, each once in its chapter. They begin with the section's name. */
final class IdNames {
  private static final int FIRST = 2;
  private static final Pattern RESERVED = Pattern.compile("-(?:note-[0-9]+|fnref-[0-9-]+|heading)");

  private final String section;
  private final Set<String> taken = new HashSet<>();

  /**
   * The last number given to a name, so that a thousand headings of one text take no million tries.
   */
  private final Map<String, Integer> numbers = new HashMap<>();

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
    while (isReserved(candidate) || !taken.add(candidate)) {
      candidate = name + "-" + numbers.merge(name, FIRST, (last, first) -> last + 1);
    }
    element.attr("id", candidate).attr(Marks.MADE_ID, "");
  }

  /** Names that notes and their references get, and the section's own heading. */
  private boolean isReserved(String name) {
    return RESERVED.matcher(name.substring(section.length())).matches();
  }
}
