package press.caveat.book;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reader of health information is owed besides the disclaimer. Dates are printed as they
 * are; none of them is ever today's.
 *
 * @param lastUpdated the day the text was last changed
 * @param doNotUseAfter the day after which nobody should rely on this edition
 * @param reviewedBy the named clinical reviewer; if absent the book says that no clinician has
 *     reviewed this edition
 * @param evidenceSearchedTo the day up to which sources were looked for
 */
public record Health(
    Optional<LocalDate> lastUpdated,
    Optional<LocalDate> doNotUseAfter,
    Optional<Review> reviewedBy,
    Optional<LocalDate> evidenceSearchedTo) {
  public Health {
    Objects.requireNonNull(lastUpdated, "lastUpdated");
    Objects.requireNonNull(doNotUseAfter, "doNotUseAfter");
    Objects.requireNonNull(reviewedBy, "reviewedBy");
    Objects.requireNonNull(evidenceSearchedTo, "evidenceSearchedTo");
  }

  /** A recorded review: who read it, what qualifies them, and when. */
  public record Review(String name, Optional<String> qualification, LocalDate date) {}
}
