package press.caveat.verify.css;

import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Origin;
import press.caveat.verify.css.cascade.Style;
import press.caveat.verify.css.condition.Environment;
import press.caveat.verify.xml.XmlElement;

/**
 * One element of the notice, or around it, in one environment.
 *
 * @param place what the element is to the notice
 * @param script how the notice's language is written
 * @param demand what its text must reach
 */
record Look(
    Style style,
    Place place,
    Environment environment,
    Script script,
    Demand demand,
    Report report) {
  /** What an element is to the notice. */
  enum Place {
    AROUND,
    INSIDE,
    PSEUDO
  }

  XmlElement element() {
    return style.element();
  }

  /** Whether characters stand directly in it. */
  boolean hasOwnText() {
    return place == Place.PSEUDO || place == Place.INSIDE && !element().ownText().isBlank();
  }

  /** Whether its box is part of a line. */
  boolean isInline() {
    return style.get("display").map(v -> v.is("inline") || v.is("contents")).orElse(true);
  }

  boolean isHeading() {
    return element().is("h1", "h2", "h3", "h4", "h5", "h6");
  }

  /** Says that a declaration breaks a rule; the environment is added. */
  void fail(Rule rule, String longhand, String message) {
    fail(rule, style.origin(longhand), message);
  }

  void fail(Rule rule, Origin origin, String message) {
    report.fail(rule, origin, message + environment);
  }

  void unjudged(Rule rule, Origin origin, String message) {
    report.unjudged(rule, origin, message + environment);
  }

  /** {@code display: none on <section>}. */
  String declared(String longhand) {
    String value = style.get(longhand).map(Object::toString).orElse("initial");
    return longhand + ": " + value + " on " + name();
  }

  String name() {
    String pseudo = style.pseudoElement().isEmpty() ? "" : "::" + style.pseudoElement();
    return element() + pseudo;
  }
}
