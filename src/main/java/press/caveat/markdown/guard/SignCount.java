package press.caveat.markdown.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import press.caveat.source.Limit;

/** How long a paragraph is, and how often each sign stands in it that may open something. */
final class SignCount {
  private static final String SIGNS = "[]`*_~^+<>{}()!&\\";

  /** Signs of which each counts, and not only the first of a run. */
  private static final String SINGLE = "[](){}<>!&\\`";

  private final Map<Character, Integer> signs = new HashMap<>();
  private int length;
  private int start;

  void restart() {
    signs.clear();
    length = 0;
  }

  /** Where the paragraph begins. */
  int start() {
    return start;
  }

  /** Takes the paragraph's next line, which begins at {@code offset}. */
  void add(String line, int offset) {
    if (line.isBlank()) {
      return;
    }
    start = length == 0 ? offset : start;
    length += line.length() + 1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean counts = i == 0 || line.charAt(i - 1) != c || SINGLE.indexOf(c) >= 0;
      if (counts && SIGNS.indexOf(c) >= 0) {
        signs.merge(c, 1, Integer::sum);
      }
    }
  }

  boolean isTooLong() {
    return length > Limit.PARAGRAPH.value();
  }

  /** The sign there is too much of, if any; the first in the order of the alphabet. */
  Optional<Character> tooOften() {
    return signs.entrySet().stream()
        .filter(entry -> entry.getValue() > Limit.SIGNS.value())
        .map(Map.Entry::getKey)
        .min(Character::compare);
  }
}
