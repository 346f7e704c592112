package press.caveat.imposition;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the tests' files say about themselves. */
final class Details {
  static final PrintDetails BOOKLET =
      new PrintDetails(
          "Salt & <Pepper> (booklet, for printing only)",
          "Imposed for printing. Not tagged: screen readers need salt.pdf.",
          "en",
          List.of("A. Writer", "B. Writer"),
          Optional.of("Share & adapt"),
          Optional.of(URI.create("https://example.org/licence?a&b")),
          new SheetLabels("Sheet %s", "Sheet %s front", "Sheet %s back", "Signature %s"),
          Instant.parse("2026-11-22T10:20:30.987Z"));

  private Details() {}
}
