package press.caveat.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The build's own words in the language of a book. */
public final class Words {
  private static final String DATE_PATTERN = "date-pattern";

  /** The same for the first of a month, where the language writes it otherwise: 1er mai. */
  private static final String DATE_PATTERN_FIRST = "date-pattern-first";

  private static final String VAGUE_LINKS = "vague-links";

  private final Properties wording;
  private final Locale locale;

  private Words(Properties wording, Locale locale) {
    this.wording = wording;
    this.locale = locale;
  }

  /**
   * The words for a BCP 47 tag, chosen by its language, and for Chinese by its script: simplified
   * characters are no words for readers of traditional ones. Empty if there are none.
   */
  public static Optional<Words> of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    if (Scripts.of(language).equals(Scripts.TRADITIONAL_HAN)) {
      return Optional.empty();
    }
    String file = "words_" + locale.getLanguage() + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties wording = new Properties();
      wording.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(new Words(wording, locale));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The wording of a term, with {@code %s} filled in. */
  public String of(Term term, Object... arguments) {
    String pattern = wording.getProperty(term.key());
    if (pattern == null) {
      throw new IllegalStateException("no wording of " + term.key() + " for " + locale);
    }
    return String.format(Locale.ROOT, pattern, arguments);
  }

  /** Words one after the other, as the language lists them: one, two. */
  public String list(List<String> members) {
    return members.stream().reduce((list, member) -> of(Term.LIST, list, member)).orElse("");
  }

  /** Whether a link's text says nothing of where it leads: “here”, “read more”. */
  public boolean saysNothing(String text) {
    String plain = text.toLowerCase(locale).replaceAll("[\\p{P}\\p{S}\\s]+", " ").strip();
    return !plain.isEmpty()
        && List.of(wording.getProperty(VAGUE_LINKS).split("\\s*;\\s*")).contains(plain);
  }

  /** A date as people write it in this language: 22 November 2026. */
  public String date(LocalDate date) {
    String any = wording.getProperty(DATE_PATTERN);
    boolean first = date.getDayOfMonth() == 1;
    String pattern = first ? wording.getProperty(DATE_PATTERN_FIRST, any) : any;
    return DateTimeFormatter.ofPattern(pattern, locale).format(date);
  }
}
