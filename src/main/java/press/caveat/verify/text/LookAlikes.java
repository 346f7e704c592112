package press.caveat.verify.text;

import com.ibm.icu.text.SpoofChecker;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Letters that look like others: UTS #39, with ICU's data. It is on the class path for EPUBCheck's
 * sake already, so a table of our own would only be one more thing to keep.
 */
public final class LookAlikes {
  private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

  /** Scripts whose letters pass for Latin ones. */
  private static final Set<UnicodeScript> DECEIVING =
      EnumSet.of(
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.ARMENIAN,
          UnicodeScript.CHEROKEE,
          UnicodeScript.COPTIC,
          UnicodeScript.LISU,
          UnicodeScript.CANADIAN_ABORIGINAL);

  private LookAlikes() {}

  /** Whether two different texts look the same. */
  public static boolean lookTheSame(String one, String other) {
    return CHECKER.getSkeleton(one).equals(CHECKER.getSkeleton(other));
  }

  /** The first word that mixes Latin with letters that pass for Latin. */
  public static Optional<String> firstMixedWord(String text) {
    for (String word : text.split("[^\\p{L}\\p{M}\\p{N}]+")) {
      Set<UnicodeScript> scripts = scripts(word);
      boolean isMixed =
          scripts.contains(UnicodeScript.LATIN) && scripts.stream().anyMatch(DECEIVING::contains);
      if (isMixed && scripts(CHECKER.getSkeleton(word)).stream().noneMatch(DECEIVING::contains)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static Set<UnicodeScript> scripts(String word) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    word.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
    return scripts;
  }
}
