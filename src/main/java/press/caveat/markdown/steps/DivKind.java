package press.caveat.markdown.steps;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import press.caveat.language.Term;

/** What a fenced block may be. */
enum DivKind {
  NOTE(Term.CALLOUT_NOTE, "note", "aside"),
  TIP(Term.CALLOUT_TIP, "doc-tip", "aside"),
  CAUTION(Term.CALLOUT_CAUTION, "doc-notice", "section"),
  WARNING(Term.CALLOUT_WARNING, "doc-notice", "section"),
  /** The part of the disclaimer that a single sheet must carry. */
  CORE(null, "", "div"),
  /** A question with ruled lines below, to be answered by hand. */
  ANSWER(null, "", "div"),
  /** Only a carrier of attributes. */
  PLAIN(null, "", "div");

  private final Term term;
  private final String role;
  private final String element;

  DivKind(Term term, String role, String element) {
    this.term = term;
    this.role = role;
    this.element = element;
  }

  boolean isCallout() {
    return term != null;
  }

  /** The callout's default title; only for callouts. */
  Term term() {
    return term;
  }

  String role() {
    return role;
  }

  /** The XHTML element. Cautions and warnings are sections, for screen readers may skip asides. */
  String element() {
    return element;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a word; of none, the plain block. */
  static Optional<DivKind> of(String word) {
    return word.isEmpty()
        ? Optional.of(PLAIN)
        : Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
