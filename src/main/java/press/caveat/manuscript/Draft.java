package press.caveat.manuscript;

import java.util.Optional;
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
  /** The id of the section's own heading. */
  String headingId() {
    return id + "-heading";
  }

  /** The section's own heading; empty if the file has none, which is reported. */
  Optional<Element> heading() {
    return Optional.ofNullable(body.getElementById(headingId()));
  }

  void report(Diagnostics diagnostics, Code code, Element at, Object... arguments) {
    diagnostics.report(code, Places.of(at, name), arguments);
  }

  Section toSection() {
    return new Section(id, kind, heading().map(Element::text).orElse(""), new Body(body), name);
  }
}
