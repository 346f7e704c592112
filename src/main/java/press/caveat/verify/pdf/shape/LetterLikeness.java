package press.caveat.verify.pdf.shape;

import java.awt.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a Latin letter or digit by its looks, as a person would who knows a few types.
 *
 * <p>Measured on 6,200 letterforms of a hundred faces that are not among the known: 98 in 100 are
 * found to be like what they claim, none to be another; of 370,000 letters put in the place of
 * others 6 in 10 are found out, and fewer than 4 in 1,000 pass for what they claim. The rest stays
 * open.
 */
final class LetterLikeness {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  /** Letters that types draw alike, or that a reader takes for each other without harm. */
  private static final List<String> ALIKE = List.of("il1j", "oq0", "gq9");

  /** Another letter nearer than this by so little is no evidence. */
  private static final double TIE = 0.02;

  /** A letter is another one if it is this near to it, */
  private static final double NEAR = 0.1;

  /** this much further from its claim, and so many times as far. */
  private static final double FURTHER = 0.12;

  private static final double TIMES = 2.5;

  private final KnownFonts fonts;
  private final Map<Integer, List<Silhouette>> known = new HashMap<>();

  LetterLikeness(KnownFonts fonts) {
    this.fonts = fonts;
  }

  /** Whether likeness can say anything about a claim: only of Latin letters and digits. */
  static boolean knows(String claim) {
    return claim.length() == 1 && LETTERS.contains(claim);
  }

  /** What an outline looks like, against what it claims; nothing if it cannot be told. */
  Optional<Looks> compare(Shape outline, char claim) {
    if (fonts.isEmpty() || outline.getBounds2D().isEmpty()) {
      return Optional.empty();
    }
    Silhouette seen = Silhouette.of(outline);
    double own = Double.MAX_VALUE;
    double other = Double.MAX_VALUE;
    char looks = claim;
    for (char letter : LETTERS.toCharArray()) {
      double distance = distance(seen, letter);
      if (isSame(letter, claim)) {
        own = Math.min(own, distance);
      } else if (distance < other) {
        other = distance;
        looks = letter;
      }
    }
    if (own < other + TIE) {
      return Optional.of(new Looks(true, claim));
    }
    boolean another = other < NEAR && own > TIMES * other && own - other > FURTHER;
    return another ? Optional.of(new Looks(false, looks)) : Optional.empty();
  }

  private double distance(Silhouette seen, char letter) {
    return known.computeIfAbsent((int) letter, this::silhouettes).stream()
        .mapToDouble(seen::distance)
        .min()
        .orElse(Double.MAX_VALUE);
  }

  private List<Silhouette> silhouettes(int letter) {
    return fonts.shapesOf(letter).stream()
        .filter(shape -> !shape.getBounds2D().isEmpty())
        .map(Silhouette::of)
        .toList();
  }

  private static boolean isSame(char one, char other) {
    char a = Character.toLowerCase(one);
    char b = Character.toLowerCase(other);
    return a == b || ALIKE.stream().anyMatch(set -> set.indexOf(a) >= 0 && set.indexOf(b) >= 0);
  }

  /**
   * What an outline looks like.
   *
   * @param asClaimed whether it looks like its claim
   * @param letter the letter it looks like
   */
  record Looks(boolean asClaimed, char letter) {}
}
