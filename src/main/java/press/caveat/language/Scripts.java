package press.caveat.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The script a language is written in, and which way it runs (ISO 15924, BCP 47). */
public final class Scripts {
  /** Chinese as it is written in Taiwan, Hong Kong and Macau. */
  static final String TRADITIONAL_HAN = "Hant";

  private static final String LATIN = "Latn";

  private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("Arab", "Aran", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Samr", "Mand");

  /** Languages that are written from right to left unless their tag says otherwise. */
  private static final Map<String, String> SCRIPTS =
      Map.ofEntries(
          Map.entry("ar", "Arab"),
          Map.entry("arz", "Arab"),
          Map.entry("ckb", "Arab"),
          Map.entry("dv", "Thaa"),
          Map.entry("fa", "Arab"),
          Map.entry("he", "Hebr"),
          Map.entry("iw", "Hebr"),
          Map.entry("nqo", "Nkoo"),
          Map.entry("prs", "Arab"),
          Map.entry("ps", "Arab"),
          Map.entry("sd", "Arab"),
          Map.entry("syr", "Syrc"),
          Map.entry("ug", "Arab"),
          Map.entry("ur", "Arab"),
          Map.entry("yi", "Hebr"),
          Map.entry("zh", "Hans"));

  private static final Set<Byte> STRONG =
      Set.of(
          Character.DIRECTIONALITY_LEFT_TO_RIGHT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

  private Scripts() {}

  /** The script of a BCP 47 tag: what it says, else its language's; Latin if nothing is known. */
  public static String of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    if (!locale.getScript().isEmpty()) {
      return locale.getScript();
    }
    boolean traditional =
        locale.getLanguage().equals("zh") && TRADITIONAL_REGIONS.contains(locale.getCountry());
    return traditional ? TRADITIONAL_HAN : SCRIPTS.getOrDefault(locale.getLanguage(), LATIN);
  }

  /** Which way a text runs by its first letter; empty if it has none (UAX 9, P2 and P3). */
  public static Optional<Boolean> runsRightToLeft(String text) {
    return text.codePoints()
        .mapToObj(Character::getDirectionality)
        .filter(STRONG::contains)
        .findFirst()
        .map(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }

  /** Whether a language's lines begin at the right. */
  public static boolean isRightToLeft(String language) {
    return RIGHT_TO_LEFT.contains(of(language));
  }
}
