package press.caveat.verify.collation.manuscript;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between braces. */
final class Attribute {
  private static final String ONE =
      "(?:#[^\\s{}=\"]+|\\.[A-Za-z_][\\w-]*|[A-Za-z][\\w:-]*=(?:\"[^\"\\n]*\"|[^\\s\"{}]+))";

  /** A whole list, from brace to brace. */
  static final Pattern LIST = Pattern.compile("\\{\\s*+" + ONE + "(?:\\s++" + ONE + ")*+\\s*+\\}");

  private static final Pattern EACH =
      Pattern.compile(
          "#(?<id>[^\\s{}=\"]+)|\\.(?<class>[A-Za-z_][\\w-]*)"
              + "|(?<key>[A-Za-z][\\w:-]*)=(?:\"(?<quoted>[^\"\\n]*)\"|(?<bare>[^\\s\"{}]+))");

  private Attribute() {}

  /** The values by key; the id as {@code #}, the classes, parted by blanks, as {@code .}. */
  static Map<String, String> of(String list) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher each = EACH.matcher(list);
    while (each.find()) {
      if (each.group("id") != null) {
        values.put("#", each.group("id"));
      } else if (each.group("class") != null) {
        values.merge(".", each.group("class"), (a, b) -> a + " " + b);
      } else {
        String quoted = each.group("quoted");
        values.put(each.group("key"), quoted != null ? quoted : each.group("bare"));
      }
    }
    return values;
  }
}
