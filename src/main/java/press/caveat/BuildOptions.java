package press.caveat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.caveat.book.Edition;

/**
 * What a build is told.
 *
 * @param only the editions to build; all that the book asks for if empty
 * @param epoch the time the files bear ({@code SOURCE_DATE_EPOCH}); without it the booklet's date
 * @param today decides what the log says of the book's dates, and nothing else
 */
record BuildOptions(
    Path manuscript,
    Path styles,
    Path output,
    List<Edition> only,
    Optional<Instant> epoch,
    LocalDate today) {
  BuildOptions {
    Objects.requireNonNull(manuscript, "manuscript");
    Objects.requireNonNull(styles, "styles");
    Objects.requireNonNull(output, "output");
    only = List.copyOf(only);
    Objects.requireNonNull(epoch, "epoch");
    Objects.requireNonNull(today, "today");
  }
}
