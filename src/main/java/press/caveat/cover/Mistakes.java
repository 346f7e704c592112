package press.caveat.cover;

import org.jsoup.nodes.Element;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.diagnostic.Severity;
import press.caveat.figure.Outlined;

/** What is wrong with one cover, reported where the user can mend it. */
final class Mistakes {
  private final CoverTemplate template;
  private final Diagnostics diagnostics;
  private boolean any;

  Mistakes(CoverTemplate template, Diagnostics diagnostics) {
    this.template = template;
    this.diagnostics = diagnostics;
  }

  /** Reports a mistake of the template at one of its elements. */
  void report(Element element, String mistake) {
    report(Code.COVER_TEMPLATE, template.at(element), mistake);
  }

  /** Reports words of the template that cannot be drawn. */
  void report(Outlined.Problem problem) {
    Location at = template.at(problem.place());
    report(Code.COVER_TEMPLATE, at, problem.reason() + ": " + problem.text());
  }

  void report(Code code, Element element, Object... arguments) {
    report(code, template.at(element), arguments);
  }

  void report(Code code, Location at, Object... arguments) {
    diagnostics.report(code, at, arguments);
    any |= code.severity() == Severity.ERROR;
  }

  /** Whether one of them keeps the cover from being drawn. */
  boolean any() {
    return any;
  }
}
