package press.caveat.verify.pdf.notice;

import java.util.ArrayList;
import java.util.List;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.Letters;
import press.caveat.verify.pdf.page.TextSearch.Found;

/**
 * Words are where the eye sees gaps: "now here" and "nowhere" have the same letters. On a line the
 * gap at each blank of the text must be wider than those inside words.
 */
final class WordGaps {
  /** The least gap between words, beyond the letter spacing, in em. */
  private static final double LEAST = 0.08;

  /** The widest gap inside a word, beyond the letter spacing, in em. */
  private static final double WIDEST = 0.2;

  private WordGaps() {}

  /** The gaps that part a word or join two. */
  static List<Wrong> wrong(Found found, String text) {
    boolean[] parted = partings(text);
    List<Wrong> wrong = new ArrayList<>();
    List<Glyph> glyphs = found.glyphs();
    int at = 0;
    double spacing = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      at += glyphs.get(i - 1).letters().length();
      boolean within = isOnOneLine(glyphs.get(i - 1), glyphs.get(i));
      boolean begins = i == 1 || !isOnOneLine(glyphs.get(i - 2), glyphs.get(i - 1));
      spacing = begins ? spacing(glyphs, i - 1) : spacing;
      double gap = gap(glyphs.get(i - 1), glyphs.get(i)) - spacing;
      if (within && at < parted.length && (parted[at] ? gap < LEAST : gap > WIDEST)) {
        String what = parted[at] ? "no gap parts the words" : "a gap parts a word";
        wrong.add(new Wrong(glyphs.get(i).page(), what + " at " + around(glyphs, i)));
      }
    }
    return wrong;
  }

  /** For each letter of the text whether a blank stands before it. */
  private static boolean[] partings(String text) {
    boolean[] parted = new boolean[Letters.of(text).length() + 1];
    int at = 0;
    for (String word : text.split("[\\s\\p{Z}]+")) {
      parted[at] = true;
      at += Letters.of(word).length();
    }
    return parted;
  }

  private static boolean isOnOneLine(Glyph before, Glyph after) {
    return before.page() == after.page()
        && Math.abs(before.origin().getY() - after.origin().getY()) < 0.4 * after.size()
        && after.origin().getX() > before.origin().getX();
  }

  private static double gap(Glyph before, Glyph after) {
    return (after.origin().getX() - before.end()) / Math.max(0.01, before.size());
  }

  /** The usual gap between the letters of a line: none, unless the text is spaced. */
  private static double spacing(List<Glyph> glyphs, int start) {
    List<Double> gaps = new ArrayList<>();
    for (int i = start + 1;
        i < glyphs.size() && isOnOneLine(glyphs.get(i - 1), glyphs.get(i));
        i++) {
      gaps.add(gap(glyphs.get(i - 1), glyphs.get(i)));
    }
    gaps.sort(null);
    return gaps.isEmpty() ? 0 : Math.max(0, gaps.get(gaps.size() / 3));
  }

  private static String around(List<Glyph> glyphs, int i) {
    StringBuilder letters = new StringBuilder();
    for (int k = Math.max(0, i - 8); k < Math.min(glyphs.size(), i + 8); k++) {
      letters.append(k == i ? "|" : "").append(glyphs.get(k).letters());
    }
    return "'" + letters + "'";
  }

  /** A gap that is wrong, and on which page. */
  record Wrong(int page, String words) {}
}
