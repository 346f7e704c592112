package press.caveat.verify.text;

import java.text.Normalizer;

/**
 * What comparing two texts came to.
 *
 * @param kind whether they are the same
 * @param detail where they part, both sides shown; empty if they are the same
 */
public record Comparison(Kind kind, String detail) {
  private static final int SHOWN = 40;

  /** Whether the texts are the same. */
  public enum Kind {
    SAME,
    /** They look the same and are not: invisible or look-alike letters. */
    LOOK_ALIKE,
    DIFFERENT
  }

  /** Compares the approved text with one found, by the rules of {@link SameLetters}. */
  public static Comparison of(String approved, String found) {
    String expected = SameLetters.fold(approved);
    String actual = SameLetters.fold(found);
    if (expected.equals(actual)) {
      return new Comparison(Kind.SAME, "");
    }
    String compatible = Normalizer.normalize(actual, Normalizer.Form.NFKC);
    String bare = SameLetters.fold(ForbiddenLetters.removed(compatible));
    boolean looksAlike = expected.equals(bare) || LookAlikes.lookTheSame(expected, bare);
    return new Comparison(
        looksAlike ? Kind.LOOK_ALIKE : Kind.DIFFERENT, difference(expected, actual));
  }

  private static String difference(String expected, String actual) {
    int at = 0;
    while (at < expected.length()
        && at < actual.length()
        && expected.charAt(at) == actual.charAt(at)) {
      at++;
    }
    int from = Math.max(0, expected.lastIndexOf(' ', Math.max(0, at - 12)) + 1);
    return "approved: \"" + excerpt(expected, from) + "\", found: \"" + excerpt(actual, from) + '"';
  }

  private static String excerpt(String text, int from) {
    int start = Math.min(from, text.length());
    int end = Math.min(start + SHOWN, text.length());
    return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
  }
}
