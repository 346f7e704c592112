package press.caveat.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The word somebody may have meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The known word with the fewest letters to change, small and capital letters being the same; the
   * first in the alphabet of several; {@code nothing} if no word is known.
   */
  public static String to(String word, Collection<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .min(
            Comparator.<String>comparingInt(
                    candidate -> distance.apply(lower(word), lower(candidate)))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("nothing");
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
