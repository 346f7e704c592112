package press.caveat.reference;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names of CSL 1.0.2: types of sources, and their fields by what they hold. */
final class Vocabulary {
  /** What a field holds. */
  enum Kind {
    TEXT,
    NAMES,
    DATE,
    /** Read and forgotten: the author's own notes, which no style should print. */
    REMARK
  }

  private static final Set<String> TYPES =
      words(
          """
          article article-journal article-magazine article-newspaper bill book broadcast
          chapter classic collection dataset document entry entry-dictionary entry-encyclopedia
          event figure graphic hearing interview legal_case legislation manuscript map
          motion_picture musical_score pamphlet paper-conference patent performance periodical
          personal_communication post post-weblog regulation report review review-book software
          song speech standard thesis treaty webpage
          """);

  private static final Set<String> NAMES =
      words(
          """
          author chair collection-editor compiler composer container-author contributor curator
          director editor editorial-director executive-producer guest host illustrator interviewer
          narrator organizer original-author performer producer recipient reviewed-author
          script-writer series-creator translator
          """);

  private static final Set<String> DATES =
      words("accessed available-date event-date issued original-date submitted");

  private static final Set<String> REMARKS =
      words("abstract annote categories custom keyword note");

  private static final Set<String> TEXTS =
      words(
          """
          DOI ISBN ISSN PMCID PMID URL archive archive-place archive_collection archive_location
          authority call-number chapter-number citation-key citation-label collection-number
          collection-title container-title container-title-short dimensions division edition event
          event-place event-title genre id issue journalAbbreviation jurisdiction language medium
          number number-of-pages number-of-volumes original-publisher original-publisher-place
          original-title page page-first part part-title printing publisher publisher-place
          references reviewed-genre reviewed-title scale section shortTitle source status supplement
          title title-short type version volume volume-title year-suffix
          """);

  private static final Set<String> FIELDS = new TreeSet<>();

  static {
    FIELDS.addAll(NAMES);
    FIELDS.addAll(DATES);
    FIELDS.addAll(REMARKS);
    FIELDS.addAll(TEXTS);
  }

  private Vocabulary() {}

  static Set<String> types() {
    return TYPES;
  }

  static Set<String> fields() {
    return FIELDS;
  }

  /** What the field holds; empty if CSL has no such field. */
  static Optional<Kind> kindOf(String field) {
    if (TEXTS.contains(field)) {
      return Optional.of(Kind.TEXT);
    } else if (NAMES.contains(field)) {
      return Optional.of(Kind.NAMES);
    } else if (DATES.contains(field)) {
      return Optional.of(Kind.DATE);
    }
    return REMARKS.contains(field) ? Optional.of(Kind.REMARK) : Optional.empty();
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
