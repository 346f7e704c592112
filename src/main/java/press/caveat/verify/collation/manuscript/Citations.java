package press.caveat.verify.collation.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Citations as pandoc writes them, between brackets or in the text. */
final class Citations {
  private static final String NAME = "[\\p{L}\\p{N}_]+(?:[:.#$%&+?~/-][\\p{L}\\p{N}_]+)*+";
  private static final String CROSS = "(?:fig|tbl|sec|eq):";
  private static final Pattern KEY =
      Pattern.compile("(?<![\\p{L}\\p{N}_./\\\\])-?@(?<key>" + NAME + ")");
  private static final Pattern CROSS_REFERENCE =
      Pattern.compile(
          "(?<bare>-)?@(?<key>" + CROSS + "[\\p{L}\\p{N}_]+(?:[:.-][\\p{L}\\p{N}_]+)*+)");

  /** A place in a source: a number, with or without a word that says what is counted. */
  private static final Pattern LOCATOR =
      Pattern.compile(
          "\\s*,?\\s*(?:\\{(?<braced>[^}]*)\\}|(?<plain>(?:[A-Za-z]+(?:\\. ?v)?\\.?|§§?|¶¶?)?\\s*"
              + "(?:[A-Za-z]{0,3}\\d[\\w.:/]*(?<![.:/])|[ivxlcdm]+|[IVXLCDM]+)\\b"
              + "(?:\\s*(?:,|&|--?|–|—)\\s*(?:[A-Za-z]{0,3}\\d[\\w.:/]*(?<![.:/])|[ivxlcdm]+|[IVXLCDM]+)\\b)*))");

  /** One in running text. */
  static final Pattern IN_TEXT = Pattern.compile("@" + NAME);

  private Citations() {}

  /**
   * One source.
   *
   * @param prefix the author's words before it, with blanks around them removed
   * @param locator a pattern of what stands for a place in it, letters only; empty if none is given
   * @param suffix the author's words after it
   */
  record Cite(String key, String prefix, String locator, String suffix) {}

  /** Whether a text in brackets cites or refers to something. */
  static boolean isOne(String text) {
    return KEY.matcher(text).find();
  }

  /** The references to figures and tables in a text; they match one by one. */
  static Matcher crossReferences(String text) {
    return CROSS_REFERENCE.matcher(text);
  }

  /** The sources a text names, in its order. */
  static List<Cite> in(String text) {
    List<Cite> cites = new ArrayList<>();
    for (String part : text.split(";")) {
      Matcher key = KEY.matcher(part);
      if (key.find()) {
        cites.add(cite(part, key));
      }
    }
    return cites;
  }

  private static Cite cite(String part, Matcher key) {
    String prefix = Blocks.unescaped(part.substring(0, key.start())).strip();
    String rest = part.substring(key.end());
    Matcher locator = LOCATOR.matcher(rest);
    if (!locator.lookingAt()) {
      return new Cite(key.group("key"), prefix, "", Blocks.unescaped(rest));
    }
    boolean braced = locator.group("braced") != null;
    String place = braced ? locator.group("braced") : locator.group("plain");
    String suffix = Blocks.unescaped(rest.substring(locator.end()));
    return new Cite(key.group("key"), prefix, pattern(place), suffix);
  }

  /** The style may name what is counted in its own way; the numbers are the author's. */
  private static String pattern(String place) {
    String value =
        place.replaceFirst("^(?:[A-Za-z]+(?:\\. ?v)?\\.?|§§?|¶¶?)\\s*(?=[\\dA-Za-z])", "");
    StringBuilder pattern = new StringBuilder("[\\p{L}§¶]*");
    value
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(
            c -> pattern.append(Pattern.quote(Character.toString(c))).append("[^\\p{L}\\p{N}]*"));
    return "(?iu)" + pattern + "\\p{L}*";
  }
}
