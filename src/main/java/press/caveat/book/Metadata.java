package press.caveat.book;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the book says about itself. Only title, language and identifier are always there; whatever
 * else the publisher did not give is empty and appears nowhere.
 *
 * @param language a well-formed BCP 47 tag
 * @param identifier a URI that stays the same across revisions, such as {@code urn:uuid:…}
 * @param date the day of publication
 * @param isbn besides the identifier, which may say the same
 * @param standing what became of the edition, if it was withdrawn or corrected
 * @param series the series it belongs to
 * @param license the licence's canonical address
 */
public record Metadata(
    String title,
    Optional<String> subtitle,
    List<Creator> creators,
    String language,
    String identifier,
    Optional<LocalDate> date,
    Optional<String> version,
    Optional<String> publisher,
    Optional<String> rights,
    Optional<URI> license,
    Optional<String> description,
    List<Subject> subjects,
    Optional<URI> url,
    Optional<Isbn> isbn,
    Optional<Standing> standing,
    Optional<Series> series,
    Health health) {
  public Metadata {
    Objects.requireNonNull(isbn, "isbn");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(series, "series");
    Objects.requireNonNull(health, "health");
    creators = List.copyOf(creators);
    subjects = List.copyOf(subjects);
    if (title.isBlank() || language.isBlank() || identifier.isBlank()) {
      throw new IllegalArgumentException("title, language and identifier are required");
    }
  }

  /** The stem of the output's file names: the title in ASCII letters, digits and hyphens. */
  public String slug() {
    return Slug.of(title);
  }
}
