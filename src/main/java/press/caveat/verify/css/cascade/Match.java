package press.caveat.verify.css.cascade;

import java.util.Comparator;
import java.util.List;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.css.selector.Specificity;

/**
 * A rule that can reach an element.
 *
 * @param pseudoElement which of its pseudo-elements it styles; empty for the element itself
 * @param weight where it stands: the reader's style, attributes, the book's rules, its own style
 * @param rank its layer's
 * @param order its place among all rules
 */
record Match(
    String pseudoElement,
    Condition condition,
    Weight weight,
    int rank,
    Specificity specificity,
    int order,
    List<Setting> settings) {
  /** From weak to strong. */
  enum Weight {
    READER,
    ATTRIBUTE,
    BOOK,
    INLINE
  }

  /** Normal declarations, weakest first. */
  static final Comparator<Match> NORMAL =
      Comparator.comparing(Match::weight)
          .thenComparingInt(Match::rank)
          .thenComparing(Match::specificity)
          .thenComparingInt(Match::order);

  /** Important declarations, weakest first: among layers the first one wins. */
  static final Comparator<Match> IMPORTANT =
      Comparator.comparing(Match::weight)
          .thenComparing(Comparator.comparingInt(Match::rank).reversed())
          .thenComparing(Match::specificity)
          .thenComparingInt(Match::order);
}
