package press.caveat.manuscript;

import org.jsoup.nodes.Element;
import press.caveat.book.Body;
import press.caveat.book.Places;
import press.caveat.book.Section;
import press.caveat.book.SectionKind;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;

/**
 * A section while the book is being put together.
 *
 * @param path its file in the manuscript; empty for a section the build makes
 * @param name that file as the user would type it
 */
record Draft(String id, SectionKind kind, Element body, String path, String name) {
  String title() {
    Element heading = body.selectFirst("h1");
    return heading == null ? "" : heading.text();
  }

  void report(Diagnostics diagnostics, Code code, Element at, Object... arguments) {
    diagnostics.report(code, Places.of(at, name), arguments);
  }

  Section toSection() {
    return new Section(id, kind, title(), new Body(body), name);
  }
}
