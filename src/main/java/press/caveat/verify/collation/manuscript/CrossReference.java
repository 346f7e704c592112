package press.caveat.verify.collation.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References to figures and tables: {@code @fig:x} says “Figure 3”; where the author says what is
 * counted, as in {@code [see Figs. @fig:x; @fig:y]}, or writes a hyphen, the number alone.
 */
final class CrossReference {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<number>-?)@(?<id>(?<kind>fig|tbl):[\\p{L}\\p{N}_]+(?:[:.-][\\p{L}\\p{N}_]+)*+)");

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
  private static final int STEM = 3;

  private CrossReference() {}

  static boolean isOne(String text) {
    return REFERENCE.matcher(text).find();
  }

  /** What a reader gets; what is not known stays as it is written. */
  static String read(String text, Labels labels) {
    StringBuilder read = new StringBuilder();
    boolean said = false;
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      StringBuilder before = new StringBuilder();
      reference.appendReplacement(before, "");
      String label = labels.of(reference.group("id")).orElse(reference.group());
      String own = NUMBER.matcher(label).replaceAll("").strip();
      String kind = reference.group("kind").equals("fig") ? "Figure" : "Table";
      String last = lastWord(before);
      boolean names = says(last, own) || says(last, kind);
      said |= names || !reference.group("number").isEmpty();
      if (names && last.equalsIgnoreCase(kind)) {
        before.setLength(before.lastIndexOf(last));
        before.append(own).append(' ');
      }
      read.append(before).append(said ? label.substring(label.lastIndexOf(' ') + 1) : label);
    }
    return reference.appendTail(read).toString();
  }

  private static String lastWord(CharSequence text) {
    List<String> words = List.of(text.toString().strip().split("\\s+"));
    return words.get(words.size() - 1);
  }

  /** A word says what is counted if it begins like the book's own word, or ends as it. */
  private static boolean says(String word, String own) {
    String lower = word.toLowerCase(Locale.ROOT);
    String name = own.toLowerCase(Locale.ROOT);
    String stem = name.substring(0, Math.min(STEM, name.length()));
    return !lower.isEmpty() && (lower.startsWith(stem) || lower.endsWith(name));
  }
}
