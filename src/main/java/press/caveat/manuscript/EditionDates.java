package press.caveat.manuscript;

import java.time.LocalDate;
import java.util.Optional;
import press.caveat.book.Health;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.SourceFolder;

/**
 * Holds the dates of a book against today's. Today reaches the log and nothing else: what a book
 * says of its dates does not depend on the day it was built.
 */
public final class EditionDates {
  private final SourceFolder folder;
  private final LocalDate today;
  private final Diagnostics diagnostics;

  public EditionDates(SourceFolder folder, LocalDate today, Diagnostics diagnostics) {
    this.folder = folder;
    this.today = today;
    this.diagnostics = diagnostics;
  }

  /** Reports an edition past its time, and what is said to have happened on a day to come. */
  public void check(Health health) {
    health
        .doNotUseAfter()
        .filter(today::isAfter)
        .ifPresent(
            day ->
                diagnostics.report(
                    Code.EDITION_EXPIRED,
                    SettingsPlace.of(folder, "health", "do-not-use-after"),
                    day,
                    today));
    past(health.lastUpdated(), "health", "last-updated");
    past(health.evidenceSearchedTo(), "health", "evidence-searched-to");
    past(health.reviewedBy().map(Health.Review::date), "health", "reviewed-by", "date");
  }

  private void past(Optional<LocalDate> day, String... keys) {
    if (day.isPresent() && day.get().isAfter(today)) {
      String key = keys[keys.length - 1];
      diagnostics.report(Code.DATE_TO_COME, SettingsPlace.of(folder, keys), key, day.get(), today);
    }
  }
}
