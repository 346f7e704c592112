package press.caveat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  private static final Path FILES = Path.of("src/main/resources/press/caveat/language");
  private static final Set<String> OPTIONAL = Set.of("date-pattern-first");

  static Stream<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .map(file -> file.getFileName().toString().replaceAll("words_|\\.properties", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void theLanguagesPromisedAreThere() throws IOException {
    assertTrue(
        languages().toList().containsAll(List.of("ar", "de", "en", "es", "fr", "it", "nl", "pt")));
    assertTrue(Words.of("zh-Hans").isPresent());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasEveryTermWithTheSamePlaces(String language) {
    Words words = Words.of(language).orElseThrow();
    Words english = Words.of("en").orElseThrow();
    for (Term term : Term.values()) {
      String wording = words.of(term, "1", "2", "3");
      assertFalse(wording.isBlank(), term + " in " + language);
      assertEquals(places(english, term), places(words, term), term + " in " + language);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noLanguageHasWordsNobodyAsksFor(String language) throws IOException {
    Set<String> keys = new TreeSet<>(keys(language));
    keys.removeAll(keys("en"));
    keys.removeAll(OPTIONAL);
    assertEquals(Set.of(), keys);
  }

  @Test
  void frenchSpacesDoNotBreak() throws IOException {
    for (String line : Files.readAllLines(FILES.resolve("words_fr.properties"))) {
      assertFalse(line.matches("[^#].*= .* [:;!?»].*"), line);
    }
  }

  @Test
  void chineseAndArabicPunctuateAsTheyDo() throws IOException {
    for (String line : Files.readAllLines(FILES.resolve("words_zh.properties"))) {
      assertFalse(line.matches("[^#].*= (?!.*;).*[,:;()?].*"), line);
    }
    for (String line : Files.readAllLines(FILES.resolve("words_ar.properties"))) {
      assertFalse(line.matches("[^#].*= (?!.*; ).*[,;?].*"), line);
    }
    assertEquals("甲、乙、丙", Words.of("zh").orElseThrow().list(List.of("甲", "乙", "丙")));
    assertEquals("أ، ب", Words.of("ar").orElseThrow().list(List.of("أ", "ب")));
    assertEquals("许可：", Words.of("zh").orElseThrow().of(Term.LABELLED, "许可", ""));
  }

  @Test
  void anUnknownLanguageHasNoWordsRatherThanEnglishOnes() {
    assertTrue(Words.of("tlh").isEmpty());
  }

  @Test
  void readersOfTraditionalCharactersGetNoSimplifiedOnes() {
    assertTrue(Words.of("zh-Hant").isEmpty());
    assertTrue(Words.of("zh-TW").isEmpty());
    assertTrue(Words.of("zh-CN").isPresent());
  }

  @Test
  void datesAreWrittenAsTheLanguageDoes() {
    LocalDate date = LocalDate.of(2026, 11, 22);
    assertEquals("22 November 2026", Words.of("en-GB").orElseThrow().date(date));
    assertEquals("22. November 2026", Words.of("de").orElseThrow().date(date));
    assertEquals("22 de noviembre de 2026", Words.of("es-MX").orElseThrow().date(date));
    assertEquals("2026年11月22日", Words.of("zh-Hans").orElseThrow().date(date));
    assertEquals("22 نوفمبر 2026", Words.of("ar").orElseThrow().date(date));
    assertEquals("22 novembre 2026", Words.of("fr").orElseThrow().date(date));
    LocalDate first = LocalDate.of(2026, 12, 1);
    assertEquals("1er décembre 2026", Words.of("fr").orElseThrow().date(first));
    assertEquals("1º dicembre 2026", Words.of("it").orElseThrow().date(first));
    assertEquals("1 december 2026", Words.of("nl").orElseThrow().date(first));
  }

  private static Set<String> keys(String language) throws IOException {
    Properties words = new Properties();
    try (Reader in = Files.newBufferedReader(FILES.resolve("words_" + language + ".properties"))) {
      words.load(in);
    }
    return words.stringPropertyNames();
  }

  private static long places(Words words, Term term) {
    return words.of(term, "\u0001", "\u0001", "\u0001").chars().filter(c -> c == 1).count();
  }
}
