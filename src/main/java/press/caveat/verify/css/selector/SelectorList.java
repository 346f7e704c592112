package press.caveat.verify.css.selector;

import java.util.List;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.xml.XmlElement;

/**
 * A selector list.
 *
 * @param selectors its members
 * @param understood when an engine understands all of it; where it does not, it drops the rule
 */
public record SelectorList(List<Complex> selectors, Condition understood) {
  public SelectorList {
    selectors = List.copyOf(selectors);
  }

  Condition matches(XmlElement element, XmlElement anchor) {
    return Condition.any(
        selectors.stream()
            .filter(s -> s.pseudoElement().isEmpty())
            .map(s -> s.matches(element, anchor))
            .toList());
  }

  Specificity specificity() {
    return Specificity.greatest(selectors.stream().map(Complex::specificity).toList());
  }
}
