package press.caveat.book;

import java.text.Normalizer;
import java.util.Locale;

/** Names made from text: for files and for ids. */
public final class Slug {
  private static final int LONGEST = 60;

  private Slug() {}

  /**
   * Lower-case ASCII letters, digits and hyphens; accents are dropped. Text without any Latin
   * letter or digit becomes its code points in hexadecimal, so that it is still unique and stable.
   */
  public static String of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['\u2019]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String slug = plain.isEmpty() ? hexadecimal(text) : plain;
    return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
  }

  private static String hexadecimal(String text) {
    StringBuilder hex = new StringBuilder("u");
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .limit(10)
        .forEach(c -> hex.append(Integer.toHexString(c)));
    return hex.toString();
  }
}
