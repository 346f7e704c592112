package press.caveat.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the publisher chose for the printed editions.
 *
 * @param neverHyphenate words never divided at a line's end, besides the terms of the glossary
 * @param creep by how many millimetres the pages of each sheet of a booklet are nearer to the fold
 *     than those of the sheet around it, 0 to {@link #MOST_CREEP}
 * @param emphasis how large print emphasises
 */
public record PrintOptions(Set<String> neverHyphenate, double creep, Emphasis emphasis) {
  /** What a sheet of 80 g paper pushes the one inside it outwards, in millimetres. */
  public static final double USUAL_CREEP = 0.1;

  /** In millimetres; more is no paper that folds. */
  public static final double MOST_CREEP = 0.5;

  /** What holds where the publisher says nothing. */
  public static final PrintOptions USUAL = new PrintOptions(Set.of(), USUAL_CREEP, Emphasis.BOLD);

  /** How large print emphasises, where italics are not read well. */
  public enum Emphasis {
    /** As UKAAF and RNIB ask. */
    BOLD,
    /** As the American Council of the Blind asks. */
    UNDERLINE;

    /** The word for it in {@code book.yaml}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Emphasis> ofWord(String word) {
      return Arrays.stream(values()).filter(value -> value.word().equals(word)).findFirst();
    }

    public static List<String> words() {
      return Arrays.stream(values()).map(Emphasis::word).toList();
    }
  }

  public PrintOptions {
    neverHyphenate = Set.copyOf(neverHyphenate);
    if (!(creep >= 0 && creep <= MOST_CREEP)) {
      throw new IllegalArgumentException("creep: " + creep);
    }
  }
}
