package press.caveat.verify.epub.claim;

import press.caveat.verify.Outcome;

/**
 * What the content says to a claim.
 *
 * @param words what was looked at and counted, or what contradicts
 */
record Answer(Outcome outcome, String words) {
  static Answer yes(String words) {
    return new Answer(Outcome.PASSED, words);
  }

  static Answer no(String words) {
    return new Answer(Outcome.FAILED, words);
  }

  /** No check here proves such a claim. */
  static Answer unknown() {
    return new Answer(Outcome.NOT_JUDGED, "no check can prove this");
  }
}
