package press.caveat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {
  @ParameterizedTest
  @CsvSource({
    "en-GB, hy-phen-a-tion",
    "en-GB, al-gorithm",
    "en-GB, cho-les-terol",
    "en-GB, uni-ver-sity",
    "en-US, hy-phen-ation",
    "en-US, al-go-rithm",
    "en-US, in-com-pre-hen-si-bil-ity",
    "en-US, as-so-ciate",
    "en-US, project",
    "de-1996, Do-nau-dampf-schiff-fahrt",
    "de-1996, Ge-sund-heits-vor-sorge",
    "de-1996, Zu-cker",
    "fr, dé-ve-lop-pe-ment",
    "fr, an-ti-bio-tique",
    "fr, l’hô-pi-tal",
    "es, en-fer-me-dad",
    "es, me-di-ca-mento",
    "ru, здо-ро-вье",
  })
  void dividesAsTexDoesWithTwoLettersBeforeAndThreeAfter(String language, String divided) {
    assertEquals(divided, shown(language, divided.replace("-", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "en, ta-ble", // America's way
    "en-AU, table", // Britain's way
    "en-Latn-IE, table",
    "de, Fens-ter",
    "de-AT, Fens-ter",
    "de-1901, Fen-ster",
    "de-DE-1901, Fen-ster",
    "pt-BR, en-fer-mi-dade",
    "nb, syk-dom-mer",
    "sr-Latn, bol-nica",
  })
  void takesTheNearestPatternsToATag(String language, String divided) {
    assertEquals(divided, shown(language, divided.replace("-", "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "ja", "eo", "", "../en-gb", "not a tag"})
  void hasNothingForALanguageWithoutPatterns(String language) {
    assertTrue(Hyphenation.of(language).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HYPERTENSION", // capitals throughout
        "McAllister",
        "SARS-CoV-2",
        "vitamin9deficiency",
        "information@example.org",
        "www.information-example.org",
        "https://example.org/information/treatment",
        "information.html",
        "information_treatment",
        "C:\\information",
        "infor\u00ADmation", // divided by the author
      })
  void leavesAloneWhatIsNoPlainWord(String text) {
    assertEquals(text, Hyphenation.of("en-GB").orElseThrow().hyphenate(text));
  }

  @Test
  void leavesProtectedWordsAloneInWhateverCase() {
    Hyphenation hyphenation =
        Hyphenation.of("en-GB", Set.of("Paracetamol", "well-being", "patient’s")).orElseThrow();
    assertEquals(
        "PARA paracetamol, Paracetamol. Well-being; patient's med-ic-ally",
        hyphenation
            .hyphenate("PARA paracetamol, Paracetamol. Well-being; patient's medically")
            .replace('\u00AD', '-'));
  }

  @Test
  void dividesWordsWhereverTheyStandInAText() {
    assertEquals(
        "(“Treat-ment”—in-form-a-tion), self-man-age-ment/doc-tor’s: in-form-a-tion.\n\tEnd…",
        shown(
            "en-GB", "(“Treatment”—information), self-management/doctor’s: information.\n\tEnd…"));
  }

  @Test
  void leavesTheUnitOfADoseAlone() {
    String text = "50 milligrams, 50\u00A0milligrams, 0.5 millilitres";
    assertEquals(text, Hyphenation.of("en-GB").orElseThrow().hyphenate(text));
    assertEquals("fifty mil-li-grams", shown("en-GB", "fifty milligrams"));
  }

  @ParameterizedTest
  @CsvSource({"urine, urine", "doctor, doctor", "algorithm, algorithm", "medicines, medi-cines"})
  void isSparingWhereTextMustBeEasy(String word, String divided) {
    Hyphenation sparing = Hyphenation.sparing("en-GB", Set.of()).orElseThrow();
    assertEquals(divided, sparing.hyphenate(word).replace('\u00AD', '-'));
  }

  @Test
  void readsPatternsAndExceptionsAndPassesOverComments() {
    PatternFile file =
        PatternFile.parse(
            "% \\patterns{x1x}\n\\message{hello}\n\\patterns{ % here\n.a1b %c1d\ne2f3\n}\n"
                + "\\hyphenation{\nta-ble pres-ent}\n");
    assertEquals(List.of(".a1b", "e2f3"), file.patterns());
    assertEquals(List.of("ta-ble", "pres-ent"), file.exceptions());
  }

  @Test
  void takesTheHighestVoteAtEachPlace() {
    Patterns patterns =
        new Patterns(new PatternFile(List.of("b1c", "ab2c", "c3d", "d4e"), List.of()));
    assertEquals(List.of(3, 4), points(patterns, "xxbcdexx"));
    assertEquals(List.of(4), points(patterns, "xabcdexx")); // ab2c outvotes b1c
    assertEquals(List.of(2), points(patterns, "bcdex")); // not 1: two letters go before
    assertEquals(List.of(), points(patterns, "bcde")); // not 2: three letters go after
  }

  private static List<Integer> points(Patterns patterns, String word) {
    return Arrays.stream(patterns.pointsOf(word)).boxed().toList();
  }

  private static String shown(String language, String text) {
    return Hyphenation.of(language).orElseThrow().hyphenate(text).replace('\u00AD', '-');
  }
}
