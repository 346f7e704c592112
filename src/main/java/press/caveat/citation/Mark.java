package press.caveat.citation;

import java.util.List;
import org.jsoup.nodes.Element;
import press.caveat.book.Body;
import press.caveat.book.Places;
import press.caveat.diagnostic.Location;

/**
 * A citation as it stands in a chapter's tree: {@code <span data-cite="@guo2017, p. 3">}.
 *
 * @param element the span
 * @param cites the sources it names
 */
record Mark(Chapter chapter, Element element, List<Cite> cites) {
  /** What the author wrote between the brackets. */
  static final String TEXT = "data-cite";

  /** On a citation outside brackets, whose authors belong to the sentence. */
  static final String IN_TEXT = "data-cite-in-text";

  Mark {
    cites = List.copyOf(cites);
  }

  /** The whole citation's place. */
  static Location place(Chapter chapter, Element span) {
    return Places.of(span, chapter.file());
  }

  /** Whether the sentence goes on with the authors' names. */
  boolean isNarrative() {
    return element.hasAttr(IN_TEXT) && !element.attr(TEXT).startsWith("-");
  }

  /** The place of one key: exact on the first line of the brackets, near it on a later one. */
  Location placeOf(Cite cite) {
    Location start = place(chapter, element);
    String before = element.attr(TEXT).substring(0, cite.offset());
    int newLine = before.lastIndexOf('\n');
    if (newLine >= 0) {
      int line = start.line() + (int) before.chars().filter(c -> c == '\n').count();
      return new Location(start.file(), line, before.length() - newLine);
    }
    int bracket = element.hasAttr(IN_TEXT) || !element.hasAttr(Body.AT) ? 0 : 1;
    return new Location(start.file(), start.line(), start.column() + bracket + before.length());
  }
}
