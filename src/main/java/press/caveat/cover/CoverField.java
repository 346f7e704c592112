package press.caveat.cover;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import press.caveat.book.Creator;
import press.caveat.book.Metadata;
import press.caveat.language.Term;
import press.caveat.language.Words;

/** What a cover may say; the template names it in {@code data-field}. */
public enum CoverField {
  TITLE,
  SUBTITLE,
  AUTHOR,
  SHORT_NOTICE,
  PUBLISHER,
  LAST_UPDATED,
  STANDING;

  private static final String AUTHOR_ROLE = "aut";

  /** The name in templates: {@code short-notice}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<CoverField> of(String id) {
    return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
  }

  /** Whether a cover without it would not do. */
  boolean isRequired() {
    return this == TITLE || this == SHORT_NOTICE;
  }

  /** What the book says here; empty if nothing. */
  Optional<String> words(Metadata metadata, String shortNotice, Words words) {
    return switch (this) {
      case TITLE -> Optional.of(metadata.title());
      case SUBTITLE -> metadata.subtitle();
      case AUTHOR -> Optional.of(authors(metadata, words)).filter(names -> !names.isEmpty());
      case SHORT_NOTICE -> Optional.of(shortNotice);
      case PUBLISHER -> metadata.publisher();
      case LAST_UPDATED ->
          metadata.health().lastUpdated().map(day -> words.of(Term.LAST_UPDATED, words.date(day)));
      case STANDING ->
          metadata.standing().map(standing -> words.of(Term.of(standing.status().word())));
    };
  }

  static String authors(Metadata metadata, Words words) {
    return words.list(
        metadata.creators().stream()
            .filter(creator -> creator.role().equals(AUTHOR_ROLE))
            .map(Creator::name)
            .toList());
  }
}
