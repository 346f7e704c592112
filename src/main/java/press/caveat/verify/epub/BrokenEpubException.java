package press.caveat.verify.epub;

import press.caveat.verify.Rule;

/** The file cannot be read as an EPUB, or not in one way only. */
final class BrokenEpubException extends Exception {
  private static final long serialVersionUID = 1L;
  private final Rule rule;
  private final String place;

  BrokenEpubException(Rule rule, String place, String message) {
    super(message);
    this.rule = rule;
    this.place = place;
  }

  Rule rule() {
    return rule;
  }

  String place() {
    return place;
  }
}
