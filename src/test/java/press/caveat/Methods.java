package press.caveat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures methods in formatted source: a signature at indent 2 or 4, its closing brace below it.
 */
final class Methods {
  private static final Pattern HEAD =
      Pattern.compile(
          "^( {2}| {4})(?!return |new |if |for |while |switch |else |try |assert |throw )"
              + "[A-Za-z<][^=;]*?(\\w+)\\(.*|^( {2}| {4})(\\w+)\\(.*");

  private Methods() {}

  /** Methods with more lines than {@code most}, from signature to brace. */
  static Map<String, Integer> longerThan(int most, List<String> lines) {
    Map<String, Integer> found = new TreeMap<>();
    lengths(lines)
        .forEach(
            (name, length) -> {
              if (length > most) {
                found.put(name, length);
              }
            });
    return found;
  }

  static Map<String, Integer> lengths(List<String> lines) {
    Map<String, Integer> lengths = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher head = HEAD.matcher(lines.get(i));
      if (head.matches()) {
        String indent = head.group(1) != null ? head.group(1) : head.group(3);
        String name = head.group(2) != null ? head.group(2) : head.group(4);
        int end = end(lines, i, indent + "}");
        if (end > i) {
          lengths.put(name + ":" + (i + 1), end - i + 1);
        }
      }
    }
    return lengths;
  }

  private static int end(List<String> lines, int start, String brace) {
    boolean opened = false;
    for (int i = start; i < lines.size(); i++) {
      opened |= lines.get(i).endsWith("{");
      if (!opened && (lines.get(i).endsWith(";") || lines.get(i).endsWith("{}"))) {
        return start;
      }
      if (opened && lines.get(i).equals(brace)) {
        return i;
      }
    }
    return start;
  }
}
