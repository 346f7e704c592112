package press.caveat.verify.css.selector;

import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.xml.XmlElement;

/** A simple selector: one condition on one element. */
interface Simple {
  /**
   * When it matches.
   *
   * @param anchor what {@code :has()} starts from
   */
  Condition matches(XmlElement element, XmlElement anchor);

  default Specificity specificity() {
    return Specificity.CLASS;
  }
}
