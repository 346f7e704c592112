package press.caveat.cover;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Where a text may be broken into lines: at spaces, soft hyphens and dashes, after a hyphen inside
 * a long word, and between the characters of Chinese and Japanese. The platform's line breaker is
 * not asked because its rules change with the Java version.
 */
final class BreakPoints {
  private static final int SOFT_HYPHEN = 0xAD;
  private static final String DASHES = "–—/\u200B";
  private static final String HYPHENS = "-\u2010";
  private static final String NEVER_FIRST = "、。，．・：；？！）」』】》〉〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
  private static final String NEVER_LAST = "（「『【《〈〔";

  /** Letters a word keeps on either side of a hyphen. */
  private static final int STUB = 3;

  private static final int SHORT_WORD = 3;

  private final String text;
  private final List<Integer> offsets;
  private final Set<Integer> hyphenated;

  private BreakPoints(String text, Set<Integer> offsets, Set<Integer> hyphenated) {
    this.text = text;
    this.offsets = List.copyOf(offsets);
    this.hyphenated = Set.copyOf(hyphenated);
  }

  /** The proper places of a text. */
  static BreakPoints of(String text) {
    String single = text.strip().replaceAll("[ \\t\\n\\r]+", " ");
    Set<Integer> offsets = new TreeSet<>();
    Set<Integer> hyphenated = new TreeSet<>();
    for (int i = 1; i < single.length(); i++) {
      if (mayBreak(single, i)) {
        offsets.add(i);
      }
      if (single.charAt(i - 1) == SOFT_HYPHEN) {
        hyphenated.add(i);
      }
    }
    offsets.add(0);
    offsets.add(single.length());
    return new BreakPoints(single, offsets, hyphenated);
  }

  /**
   * These places and, in pieces for which there is no room, all that leave a few letters on either
   * side.
   */
  BreakPoints breaking(Predicate<String> tooWide) {
    Set<Integer> all = new TreeSet<>(offsets);
    Set<Integer> forced = new TreeSet<>(hyphenated);
    for (int piece = 0; piece < pieces(); piece++) {
      if (tooWide.test(line(piece, piece + 1))) {
        for (int i = offsets.get(piece); i < offsets.get(piece + 1); i++) {
          if (letters(text, i - STUB, i) && letters(text, i, i + STUB)) {
            all.add(i);
            forced.add(i);
          }
        }
      }
    }
    return new BreakPoints(text, all, forced);
  }

  /** How many pieces there are between one place and the next. */
  int pieces() {
    return offsets.size() - 1;
  }

  /** The line made of the pieces from one to before another. */
  String line(int from, int to) {
    int end = offsets.get(to);
    String line = text.substring(offsets.get(from), end).replace("\u00AD", "").strip();
    return end < text.length() && hyphenated.contains(end) ? line + "-" : line;
  }

  /**
   * How ill a break between two pieces reads, from 0 to 2: best after punctuation, worst after a
   * very short word or before a number, which belongs to what stands before it.
   */
  int badness(int piece) {
    int at = offsets.get(piece);
    String before = text.substring(offsets.get(piece - 1), at).strip();
    if (at == text.length() || before.matches(".*[\\p{Po}\\p{Pd}]")) {
      return 0;
    }
    boolean hanging = before.codePointCount(0, before.length()) <= SHORT_WORD;
    return hanging || Character.isDigit(text.charAt(at)) ? 2 : 1;
  }

  private static boolean mayBreak(String text, int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i);
    if (before == ' ' || before == SOFT_HYPHEN || DASHES.indexOf(before) >= 0) {
      return after != ' ';
    }
    if (HYPHENS.indexOf(before) >= 0) {
      return letters(text, i - 1 - STUB, i - 1) && letters(text, i, i + STUB);
    }
    return (ideographic(before) || ideographic(after))
        && !Character.isSurrogate(before)
        && NEVER_LAST.indexOf(before) < 0
        && NEVER_FIRST.indexOf(after) < 0
        && after != ' ';
  }

  private static boolean letters(String text, int from, int to) {
    return from >= 0
        && to <= text.length()
        && text.substring(from, to).chars().allMatch(Character::isLetter);
  }

  private static boolean ideographic(char c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }
}
