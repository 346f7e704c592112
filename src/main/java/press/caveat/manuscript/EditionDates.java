package press.caveat.manuscript;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.caveat.book.Health;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.source.SourceFile;
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
                    Code.EDITION_EXPIRED, place("health", "do-not-use-after"), day, today));
    past(health.lastUpdated(), "health", "last-updated");
    past(health.evidenceSearchedTo(), "health", "evidence-searched-to");
    past(health.reviewedBy().map(Health.Review::date), "health", "reviewed-by", "date");
  }

  private void past(Optional<LocalDate> day, String... keys) {
    if (day.isPresent() && day.get().isAfter(today)) {
      String key = keys[keys.length - 1];
      diagnostics.report(Code.DATE_TO_COME, place(keys), key, day.get(), today);
    }
  }

  /** Where the value of a key stands in the settings; what else is wrong there is known by now. */
  private Location place(String... keys) {
    Diagnostics known = new Diagnostics();
    Location start = Location.startOf(folder.nameOf(ManuscriptReader.SETTINGS));
    Optional<SourceFile> file = folder.text(ManuscriptReader.SETTINGS, start);
    Optional<YamlMap> map = file.flatMap(f -> YamlMap.parse(f.name(), f.text(), known));
    for (String key : List.of(keys).subList(0, keys.length - 1)) {
      map = map.flatMap(m -> m.mapping(key));
    }
    return map.flatMap(m -> m.text(keys[keys.length - 1])).map(Setting::at).orElse(start);
  }
}
