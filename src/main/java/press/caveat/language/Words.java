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

  private static final String VAGUE_LINKS = "vague-links";

  private final Properties wording;
  private final Locale locale;

  private Words(Properties wording, Locale locale) {
    this.wording = wording;
    this.locale = locale;
  }

  /** The words for a BCP 47 tag, chosen by its language alone; empty if there are none. */
  public static Optional<Words> of(String language) {
    Locale locale = Locale.forLanguageTag(language);
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

  /** Whether a link's text says nothing of where it leads: “here”, “read more”. */
  public boolean saysNothing(String text) {
    String plain = text.toLowerCase(locale).replaceAll("[\\p{P}\\p{S}\\s]+", " ").strip();
    return !plain.isEmpty()
        && List.of(wording.getProperty(VAGUE_LINKS).split("\\s*;\\s*")).contains(plain);
  }

  /** A date as people write it in this language: 22 November 2026. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofPattern(wording.getProperty(DATE_PATTERN), locale).format(date);
  }
}
