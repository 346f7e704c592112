package press.caveat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "de", "fr", "ar", "zh"})
  void everyLanguageHasEveryTermWithTheSamePlaces(String language) {
    Words words = Words.of(language).orElseThrow();
    Words english = Words.of("en").orElseThrow();
    for (Term term : Term.values()) {
      String wording = words.of(term, "1", "2", "3");
      assertFalse(wording.isBlank(), term + " in " + language);
      assertEquals(places(english, term), places(words, term), term + " in " + language);
    }
  }

  @Test
  void anUnknownLanguageHasNoWordsRatherThanEnglishOnes() {
    assertTrue(Words.of("tlh").isEmpty());
  }

  @Test
  void datesAreWrittenAsTheLanguageDoes() {
    LocalDate date = LocalDate.of(2026, 11, 22);
    assertEquals("22 November 2026", Words.of("en-GB").orElseThrow().date(date));
    assertEquals("22. November 2026", Words.of("de").orElseThrow().date(date));
    assertEquals("22 de noviembre de 2026", Words.of("es-MX").orElseThrow().date(date));
    assertEquals("2026年11月22日", Words.of("zh-Hans").orElseThrow().date(date));
  }

  private static long places(Words words, Term term) {
    return words.of(term, "\u0001", "\u0001", "\u0001").chars().filter(c -> c == 1).count();
  }
}
