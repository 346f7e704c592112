package press.caveat.language;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** BCP 47 language tags. */
public final class LanguageTags {
  private LanguageTags() {}

  /** Whether a tag is well-formed, names a language, and is spelt as BCP 47 recommends. */
  public static boolean isWell(String tag) {
    try {
      String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      return canonical.equals(tag) && canonical.matches("[a-z]{2,3}(-.*)?");
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
