package press.caveat.verify.css.cascade;

import java.util.Optional;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.css.selector.SelectorList;

/**
 * What stands around a rule.
 *
 * @param condition of all at-rules around it
 * @param layer its cascade layer; empty if none
 * @param nesting the selectors of the style rule around it
 * @param isScoped whether {@code @scope} is around it
 */
record Scope(
    String file,
    Condition condition,
    String layer,
    Optional<SelectorList> nesting,
    boolean isScoped,
    boolean isReaders) {
  static Scope of(StyleSource sheet) {
    return new Scope(sheet.file(), sheet.condition(), "", Optional.empty(), false, false);
  }

  static Scope ofReader() {
    return new Scope("", Condition.ALWAYS, "", Optional.empty(), false, true);
  }

  Scope under(Condition another) {
    return new Scope(file, condition.and(another), layer, nesting, isScoped, isReaders);
  }

  Scope inLayer(String name) {
    return new Scope(file, condition, name, nesting, isScoped, isReaders);
  }

  Scope inside(SelectorList parent) {
    return new Scope(file, condition, layer, Optional.of(parent), isScoped, isReaders);
  }

  Scope scoped() {
    return new Scope(file, condition, layer, nesting, true, isReaders);
  }

  Scope inFile(String name) {
    return new Scope(name, condition, layer, nesting, isScoped, isReaders);
  }

  Origin at(int line) {
    return isReaders ? Origin.READER : new Origin(file, line);
  }
}
