package press.caveat.style.syntax;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes in names and strings (CSS Syntax 3, 4.3.7). */
final class Escapes {
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-9A-Fa-f]{1,6})[ \\t\\n]?|\\n|(.))");

  private Escapes() {}

  /** The text meant. */
  static String resolved(String text) {
    return ESCAPE.matcher(text).replaceAll(Escapes::meant);
  }

  /** A name meant, in lower case. */
  static String name(String text) {
    return resolved(text).toLowerCase(Locale.ROOT);
  }

  private static String meant(MatchResult escape) {
    if (escape.group(1) != null) {
      int code = Integer.parseInt(escape.group(1), 16);
      boolean real = code != 0 && Character.isValidCodePoint(code) && !surrogate(code);
      return Matcher.quoteReplacement(real ? Character.toString(code) : "\uFFFD");
    }
    return escape.group(2) == null ? "" : Matcher.quoteReplacement(escape.group(2));
  }

  private static boolean surrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }
}
