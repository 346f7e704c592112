package press.caveat.verify.css.selector;

import java.util.Collection;
import java.util.Comparator;

/**
 * Selectors 4, section 17.
 *
 * @param ids number of id selectors
 * @param classes number of class, attribute and pseudo-class selectors
 * @param types number of type and pseudo-element selectors
 */
public record Specificity(int ids, int classes, int types) implements Comparable<Specificity> {
  static final Specificity NONE = new Specificity(0, 0, 0);
  static final Specificity ID = new Specificity(1, 0, 0);
  static final Specificity CLASS = new Specificity(0, 1, 0);
  static final Specificity TYPE = new Specificity(0, 0, 1);

  /** That of presentational attributes and the reader's own sheet. */
  public static Specificity none() {
    return NONE;
  }

  Specificity plus(Specificity other) {
    return new Specificity(ids + other.ids, classes + other.classes, types + other.types);
  }

  static Specificity greatest(Collection<Specificity> several) {
    return several.stream().max(Comparator.naturalOrder()).orElse(NONE);
  }

  @Override
  public int compareTo(Specificity other) {
    return Comparator.comparingInt(Specificity::ids)
        .thenComparingInt(Specificity::classes)
        .thenComparingInt(Specificity::types)
        .compare(this, other);
  }
}
