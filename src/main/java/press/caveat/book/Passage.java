package press.caveat.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a passage marked for the one-sheet handout is about, in the order in which it stands there.
 */
public enum Passage {
  RED_FLAGS,
  MAIN_MESSAGE,
  WHAT_HELPS,
  SPECIAL_RISK,
  GET_HELP;

  /** Attribute of a marked block in a body; its value is {@link #word()}. */
  public static final String ATTRIBUTE = "data-handout";

  /** The word an author writes: {@code red-flags}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Passage> ofWord(String word) {
    return Arrays.stream(values()).filter(passage -> passage.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Passage::word).toList();
  }
}
