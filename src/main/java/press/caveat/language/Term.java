package press.caveat.language;

import java.util.Locale;

/**
 * A word or sentence the build writes into a book; its wording stands in {@code
 * words_XX.properties}.
 */
public enum Term {
  COVER,
  CONTENTS,
  LANDMARKS,
  PAGES,
  START,
  TITLE_PAGE,
  NOTES,
  NOTE,
  BACK_TO_TEXT,
  FIGURE,
  TABLE,
  CALLOUT_NOTE,
  CALLOUT_TIP,
  CALLOUT_CAUTION,
  CALLOUT_WARNING,
  TASK_OPEN,
  TASK_DONE,
  READ_NOTICE,
  PAGE,
  PAGE_OF,
  BY,
  EDITION,
  PUBLISHED,
  LAST_UPDATED,
  DO_NOT_USE_AFTER,
  EVIDENCE_TO,
  REVIEWED_BY,
  NOT_REVIEWED,
  LICENCE,
  PUBLISHER,
  IDENTIFIER,
  REFERENCES,
  BOOKLET_TITLE,
  CARDS_TITLE,
  PRINT_ONLY,
  SHEET,
  SHEET_FRONT,
  SHEET_BACK,
  SIGNATURE,
  REFERENCE,
  BACK_TO_CITATION,
  SUMMARY_TEXT,
  SUMMARY_FIGURES,
  SUMMARY_PAGES,
  APPENDIX,
  ISBN,
  WITHDRAWN,
  CORRECTED,
  /** A name, a colon as the language sets it, and what it names. */
  LABELLED,
  /** Two members of a list, with the comma between them. */
  LIST,
  /** The short notice, the words of its link, and the end of a sentence. */
  NOTICE_LINE;

  /** The term of a word of the model: {@code withdrawn}. */
  public static Term of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The key in the message files: {@code last-updated}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
