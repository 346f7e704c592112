package press.caveat.verify.css.selector;

import press.caveat.verify.css.condition.Condition;

/** Facts about the reading system on which selectors depend. */
final class Facts {
  /** Names ignore case, and {@code epub:type} is one name, where XHTML is parsed as HTML. */
  static final Condition READ_AS_HTML = Condition.fact("the page is read as HTML");

  private Facts() {}

  /** The engine knows a selector that older ones drop, and the rule with it. */
  static Condition knows(String selector) {
    return Condition.fact("the reader knows " + selector);
  }
}
