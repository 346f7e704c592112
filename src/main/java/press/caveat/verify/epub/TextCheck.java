package press.caveat.verify.epub;

import java.util.Optional;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Rule;
import press.caveat.verify.text.Comparison;
import press.caveat.verify.text.ForbiddenLetters;
import press.caveat.verify.text.LookAlikes;
import press.caveat.verify.xml.XmlElement;

/** V-02: the words of the notice are the approved ones, letter for letter. */
final class TextCheck {
  private final ApprovedText approved;
  private final Verdicts verdicts;

  TextCheck(ApprovedText approved, Verdicts verdicts) {
    this.approved = approved;
    this.verdicts = verdicts;
  }

  void check(Notice notice) {
    int words = approved.full().split(" ").length;
    verdicts.applied(Rule.EPUB_NOTICE_TEXT, words + " words, as approved");
    verdicts.applied(Rule.EPUB_NOTICE_LETTERS, approved.full().length() + " characters");
    Comparison comparison = notice.comparison();
    if (comparison.kind() == Comparison.Kind.DIFFERENT) {
      verdicts.fail(
          Rule.EPUB_NOTICE_TEXT,
          notice.place(notice.first()),
          "the words are not the approved ones: " + comparison.detail());
    } else if (comparison.kind() == Comparison.Kind.LOOK_ALIKE) {
      verdicts.fail(
          Rule.EPUB_NOTICE_LETTERS,
          notice.place(notice.first()),
          "the text looks like the approved one and is another: " + comparison.detail());
    }
    letters("the approved text", approved.full());
    for (XmlElement part : notice.parts()) {
      letters(notice.place(part), part.text());
    }
  }

  private void letters(String place, String text) {
    Optional<String> forbidden = ForbiddenLetters.first(text);
    forbidden.ifPresent(
        letter ->
            verdicts.fail(
                Rule.EPUB_NOTICE_LETTERS, place, "a character that nobody sees: " + letter));
    Optional<String> mixed = LookAlikes.firstMixedWord(text);
    mixed.ifPresent(
        word ->
            verdicts.fail(
                Rule.EPUB_NOTICE_LETTERS,
                place,
                "\"" + word + "\" mixes letters of scripts that look alike"));
  }
}
