package press.caveat.report;

import press.caveat.verify.Kind;
import press.caveat.verify.Outcome;

/** The judge's words for people. */
final class KindWords {
  private KindWords() {}

  static String of(Kind kind) {
    return switch (kind) {
      case EBOOK -> "ebook";
      case BOOK -> "printed book";
      case LARGE_PRINT -> "printed book, large print";
      case HANDOUT -> "handout on one sheet";
      case BOOKLET -> "sheets to print and fold";
      case FOREIGN -> "file of another tool";
    };
  }

  static String of(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "kept";
      case FAILED -> "broken";
      case NOT_JUDGED -> "cannot be judged";
      case OPEN -> "open";
    };
  }
}
