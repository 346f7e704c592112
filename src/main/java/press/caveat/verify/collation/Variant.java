package press.caveat.verify.collation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A place where a witness differs from the copy-text.
 *
 * @param before the last words both have
 * @param lost the manuscript's words that the file lacks here
 * @param added the file's words that the manuscript lacks here
 * @param after the next words both have
 * @param manuscript where in the manuscript
 * @param file where in the file
 */
public record Variant(
    List<Word> before,
    List<Word> lost,
    List<Word> added,
    List<Word> after,
    String manuscript,
    String file) {
  /** Words a message shows of a long loss: the first ones and the last. */
  private static final int SHOWN = 12;

  public Variant {
    before = List.copyOf(before);
    lost = List.copyOf(lost);
    added = List.copyOf(added);
    after = List.copyOf(after);
  }

  /** Both sides, what differs in brackets. */
  public String message() {
    return "the manuscript says \u201C"
        + side(lost)
        + "\u201D ("
        + manuscript
        + "), the file says \u201C"
        + side(added)
        + "\u201D";
  }

  private String side(List<Word> own) {
    String middle = own.isEmpty() ? "[]" : "[" + shown(own) + "]";
    return (shown(before) + " " + middle + " " + shown(after)).strip();
  }

  private static String shown(List<Word> words) {
    if (words.size() <= 2 * SHOWN) {
      return joined(words);
    }
    return joined(words.subList(0, SHOWN))
        + " \u2026 "
        + (words.size() - 2 * SHOWN)
        + " words \u2026 "
        + joined(words.subList(words.size() - SHOWN, words.size()));
  }

  private static String joined(List<Word> words) {
    return words.stream().map(Word::shown).collect(Collectors.joining(" "));
  }
}
