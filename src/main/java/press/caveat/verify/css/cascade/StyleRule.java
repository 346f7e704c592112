package press.caveat.verify.css.cascade;

import java.util.List;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.css.selector.SelectorList;

/**
 * A style rule, taken out of whatever stands around it.
 *
 * @param condition when it applies
 * @param layer the name of its cascade layer; empty if it has none
 * @param isReaders whether it comes from the reading system and not from the book
 */
record StyleRule(
    SelectorList selectors,
    Condition condition,
    String layer,
    List<Setting> settings,
    boolean isReaders) {
  StyleRule {
    settings = List.copyOf(settings);
  }
}
