package press.caveat.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The word somebody may have meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The known word with the fewest letters to change, the first in the alphabet of several; {@code
   * nothing} if no word is known.
   */
  public static String to(String word, Collection<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .min(
            Comparator.<String>comparingInt(candidate -> distance.apply(word, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("nothing");
  }
}
