package press.caveat.verify.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compares two texts word by word. Linear where they agree; where they differ, the nearest place is
 * sought from which on they agree again.
 */
final class Collation {
  /** Words that must be the same, one after another, for two texts to agree again. */
  private static final int RUN = 4;

  private static final int CONTEXT = 6;

  /** Words a citation style prints at one place: names, a locator. */
  private static final int LONGEST_STYLED = 60;

  private final List<Word> copy;
  private final List<Word> witness;
  private final List<Variant> variants = new ArrayList<>();
  private Map<String, List<Integer>> runs = Map.of();
  private int i;
  private int j;

  private Collation(List<Word> copy, List<Word> witness) {
    this.copy = copy;
    this.witness = witness;
  }

  /** All differences, in order. */
  static List<Variant> of(List<Word> copy, List<Word> witness) {
    Collation collation = new Collation(copy, witness);
    collation.run();
    return collation.variants;
  }

  private void run() {
    while (i < copy.size() || j < witness.size()) {
      int step = step(i, j);
      if (step >= 0) {
        i++;
        j += step;
      } else {
        differ();
      }
    }
  }

  /** How many words of the witness a word of the copy-text stands for; -1 if it differs. */
  private int step(int at, int there) {
    if (at >= copy.size()) {
      return -1;
    }
    Word word = copy.get(at);
    if (word.kind().isPattern()) {
      return styled(at, there);
    }
    if (there >= witness.size()) {
      return -1;
    }
    Word other = witness.get(there);
    return word.key().equals(other.key()) ? 1 : other.open() ? divided(word, there) : -1;
  }

  /** A printed word may go on in the next line; a number's point may end the line or a sentence. */
  private int divided(Word word, int there) {
    StringBuilder whole = new StringBuilder();
    for (int n = 0; there + n < witness.size() && whole.length() <= word.text().length(); n++) {
      Word part = witness.get(there + n);
      whole.append(part.text());
      boolean same = whole.toString().replaceFirst("[.,:/]$", "").equals(word.text());
      if (same || !part.open()) {
        return same ? n + 1 : -1;
      }
    }
    return -1;
  }

  /** As many words as the pattern takes and the next word of the copy-text leaves. */
  private int styled(int at, int there) {
    Pattern wanted = Pattern.compile(copy.get(at).text());
    StringBuilder letters = new StringBuilder();
    for (int n = 0; n <= LONGEST_STYLED && there + n <= witness.size(); n++) {
      boolean last =
          at + 1 == copy.size() ? there + n == witness.size() : step(at + 1, there + n) >= 0;
      if (last && wanted.matcher(letters).matches()) {
        return n;
      }
      if (there + n < witness.size()) {
        letters.append(witness.get(there + n).text());
      }
    }
    return -1;
  }

  private void differ() {
    int[] next = agreement();
    List<Word> before = copy.subList(Math.max(0, i - CONTEXT), i);
    List<Word> after = copy.subList(next[0], Math.min(copy.size(), next[0] + CONTEXT));
    variants.add(
        new Variant(
            before,
            copy.subList(i, next[0]),
            witness.subList(j, next[1]),
            after,
            place(copy, i),
            place(witness, j)));
    i = next[0];
    j = next[1];
  }

  private static String place(List<Word> words, int index) {
    return words.isEmpty() ? "" : words.get(Math.min(index, words.size() - 1)).place();
  }

  /** Where both agree again, with the fewest words between; the ends if they never do. */
  private int[] agreement() {
    if (runs.isEmpty()) {
      runs = runs(witness);
    }
    int[] best = {copy.size(), witness.size()};
    int fewest = copy.size() - i + witness.size() - j;
    for (int x = 0; i + x + RUN <= copy.size() && x < fewest; x++) {
      int there = from(runs.getOrDefault(run(copy, i + x), List.of()), j);
      if (there >= 0 && x + there - j < fewest) {
        fewest = x + there - j;
        best = new int[] {i + x, there};
      }
    }
    return best[0] == copy.size() ? ends() : best;
  }

  /** The last words may be fewer than a run: they agree from behind, or not at all. */
  private int[] ends() {
    int a = copy.size();
    int b = witness.size();
    while (a > i && b > j && step(a - 1, b - 1) == 1) {
      a--;
      b--;
    }
    return new int[] {a, b};
  }

  private static Map<String, List<Integer>> runs(List<Word> words) {
    Map<String, List<Integer>> runs = new HashMap<>();
    for (int at = 0; at + RUN <= words.size(); at++) {
      runs.computeIfAbsent(run(words, at), run -> new ArrayList<>()).add(at);
    }
    return runs;
  }

  private static String run(List<Word> words, int at) {
    StringBuilder run = new StringBuilder();
    for (Word word : words.subList(at, at + RUN)) {
      run.append(word.key()).append(' ');
    }
    return run.toString();
  }

  /** The first of rising numbers that is not less; -1 if all are. */
  private static int from(List<Integer> rising, int least) {
    for (int number : rising) {
      if (number >= least) {
        return number;
      }
    }
    return -1;
  }
}
