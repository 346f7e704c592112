package press.caveat.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where words of one language may be divided: Liang's algorithm with the patterns TeX uses.
 *
 * <p>Left alone are words with a digit or with a capital inside ({@code B12}, {@code NHS}, {@code
 * McArdle}), the word right after a number, which is its unit ({@code 50 milligrams}), protected
 * words, words that hold a soft hyphen already, and everything in a chunk that looks like an
 * address ({@code a@b.org}, {@code www.example.org}, {@code file_name}).
 *
 * <p>An instance may be used by several threads; it remembers the words it has seen.
 */
public final class Hyphenation {
  /** What is inserted: seen only where a line ends. */
  private static final String SOFT_HYPHEN = "\u00AD";

  private static final Pattern CHUNK = Pattern.compile("\\S+");
  private static final Pattern ADDRESS = Pattern.compile("[@_\\\\]|//|\\p{L}\\.\\p{L}{2}");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\u00AD]+(?:['\u2019][\\p{L}\\p{M}\\p{Nd}\u00AD]+)*");
  private static final Pattern COMPOUND = Pattern.compile(WORD + "(?:[-\u2010]" + WORD + ")*");
  private static final Pattern PART = Pattern.compile("[^'\u2019]+");
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}'\u2019]*");

  /** Letters of a word that ordinary readers take in at a glance and should not see divided. */
  private static final int GLANCE = 6;

  /** Letters before a division that let readers guess how the word goes on. */
  private static final int BEGINNING = 3;

  private final Patterns patterns;
  private final boolean sparing;
  private final Set<String> protectedWords;
  private final Map<String, String> seen = new ConcurrentHashMap<>();

  private Hyphenation(Patterns patterns, Set<String> protectedWords, boolean sparing) {
    this.patterns = patterns;
    this.sparing = sparing;
    this.protectedWords =
        protectedWords.stream().map(Patterns::normal).collect(Collectors.toUnmodifiableSet());
  }

  /** For a BCP 47 tag, with nothing protected; empty if there are no patterns for the language. */
  public static Optional<Hyphenation> of(String languageTag) {
    return of(languageTag, Set.of());
  }

  /**
   * For a BCP 47 tag; empty if there are no patterns for the language.
   *
   * @param protectedWords words and hyphenated compounds never divided, in whatever case; their
   *     inflections are words of their own
   */
  public static Optional<Hyphenation> of(String languageTag, Set<String> protectedWords) {
    return PatternFile.of(languageTag)
        .map(file -> new Hyphenation(new Patterns(file), protectedWords, false));
  }

  /**
   * As {@link #of(String, Set)}, but sparing, for text that must be easy to read: words of up to
   * six letters stay whole ({@code urine}), and three letters or more stand before a division.
   */
  public static Optional<Hyphenation> sparing(String languageTag, Set<String> protectedWords) {
    return PatternFile.of(languageTag)
        .map(file -> new Hyphenation(new Patterns(file), protectedWords, true));
  }

  /** The text with a soft hyphen (U+00AD) wherever a word may be divided. */
  public String hyphenate(String text) {
    return CHUNK
        .matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement(isUnit(text, m.start()) ? m.group() : chunk(m.group())));
  }

  private String chunk(String chunk) {
    return ADDRESS.matcher(chunk).find()
        ? chunk
        : COMPOUND
            .matcher(chunk)
            .replaceAll(m -> isUnit(chunk, m.start()) ? m.group() : compound(m.group()));
  }

  /** Whether what begins here follows a number and a space, which may be one that joins. */
  private static boolean isUnit(String text, int start) {
    return start > 1
        && Character.isDigit(text.charAt(start - 2))
        && (Character.isSpaceChar(text.charAt(start - 1))
            || Character.isWhitespace(text.charAt(start - 1)));
  }

  private String compound(String compound) {
    return isProtected(compound)
        ? compound
        : WORD.matcher(compound).replaceAll(m -> seen.computeIfAbsent(m.group(), this::word));
  }

  private String word(String word) {
    if (!PLAIN.matcher(word).matches() || isProtected(word)) {
      return word;
    }
    return patterns.knowApostrophe()
        ? divided(word)
        : PART.matcher(word).replaceAll(m -> divided(m.group()));
  }

  private boolean isProtected(String word) {
    return protectedWords.contains(Patterns.normal(word));
  }

  private String divided(String word) {
    StringBuilder divided = new StringBuilder(word);
    int inserted = 0;
    for (int point : patterns.pointsOf(word)) {
      if (!sparing || word.length() > GLANCE && point >= BEGINNING) {
        divided.insert(point + inserted++, SOFT_HYPHEN);
      }
    }
    return divided.toString();
  }
}
