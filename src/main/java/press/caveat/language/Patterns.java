package press.caveat.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The patterns of one language, ready for looking up.
 *
 * <p>A pattern such as {@code hy3ph} votes on the places between the letters of every word it
 * occurs in; at each place the highest digit wins, and an odd one allows a division (F. M. Liang,
 * Word Hy-phen-a-tion by Com-put-er, 1983).
 */
final class Patterns {
  /** Letters that stay before a division and letters that go after it, at least. */
  private static final int LEFT = 2;

  private static final int RIGHT = 3;
  private static final char EDGE = '.';

  private final Map<String, byte[]> votes = new HashMap<>();
  private final Map<String, int[]> exceptions = new HashMap<>();
  private int longest;
  private boolean apostrophe;

  Patterns(PatternFile file) {
    file.patterns().forEach(this::addPattern);
    file.exceptions().forEach(this::addException);
  }

  private void addPattern(String pattern) {
    StringBuilder letters = new StringBuilder();
    byte[] digits = new byte[pattern.length() + 1];
    for (char c : pattern.toCharArray()) {
      if (c >= '0' && c <= '9') {
        digits[letters.length()] = (byte) (c - '0');
      } else {
        letters.append(c);
      }
    }
    votes.put(normal(letters.toString()), Arrays.copyOf(digits, letters.length() + 1));
    longest = Math.max(longest, letters.length());
    apostrophe |= letters.indexOf("'") >= 0;
  }

  private void addException(String exception) {
    String word = exception.replace("-", "");
    exceptions.put(
        normal(word),
        IntStream.range(0, exception.length())
            .filter(i -> exception.charAt(i) == '-')
            .map(i -> exception.substring(0, i).replace("-", "").length())
            .toArray());
  }

  /** How words are compared: lower case, the apostrophe straight; the length stays the same. */
  static String normal(String word) {
    StringBuilder normal = new StringBuilder(word.length());
    for (char c : word.toCharArray()) {
      normal.append(c == '\u2019' ? '\'' : Character.toLowerCase(c));
    }
    return normal.toString();
  }

  /** Whether an apostrophe is a letter of the language's words, as in French. */
  boolean knowApostrophe() {
    return apostrophe;
  }

  /** Where a word may be divided: indices of the letters that would begin the next line. */
  int[] pointsOf(String word) {
    String key = normal(word);
    int[] points = exceptions.containsKey(key) ? exceptions.get(key) : oddVotes(key);
    return Arrays.stream(points)
        .filter(point -> point >= LEFT && point <= word.length() - RIGHT)
        .toArray();
  }

  private int[] oddVotes(String word) {
    String edged = EDGE + word + EDGE;
    byte[] highest = new byte[edged.length() + 1];
    for (int start = 0; start < edged.length(); start++) {
      int end = Math.min(edged.length(), start + longest);
      for (int stop = start + 1; stop <= end; stop++) {
        raise(highest, start, votes.get(edged.substring(start, stop)));
      }
    }
    return IntStream.range(0, word.length()).filter(i -> highest[i + 1] % 2 == 1).toArray();
  }

  private static void raise(byte[] highest, int start, byte[] vote) {
    for (int i = 0; vote != null && i < vote.length; i++) {
      highest[start + i] = (byte) Math.max(highest[start + i], vote[i]);
    }
  }
}
