package press.caveat.verify.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Don't wait | Don\u2019t   wait | SAME",
        "call -- now... | call \u2013 now\u2026 | SAME",
        "call --- now | call \u2014 now | SAME",
        "\u00E9t\u00E9 | e\u0301te\u0301 | SAME",
        "not advice | no advice | DIFFERENT",
        "not advice | notadvice | DIFFERENT",
        "not advice | Not advice | DIFFERENT",
        "not advice | n\u043Et advice | LOOK_ALIKE",
        "not advice | no\u00ADt advice | LOOK_ALIKE",
        "take 10 | take 1O | LOOK_ALIKE",
      })
  void tellsSameFromOther(String approved, String found, Comparison.Kind kind) {
    assertEquals(kind, Comparison.of(approved, found).kind());
  }

  @Test
  void showsBothSides() {
    String detail = Comparison.of("It is not medical advice.", "It is medical advice.").detail();
    assertTrue(detail.contains("not medical"), detail);
    assertTrue(detail.contains("found: \"It is medical"), detail);
  }

  @Test
  void namesTheForbiddenLetter() {
    assertEquals(Optional.of("U+200B after \"med\""), ForbiddenLetters.first("med\u200Bical"));
    assertEquals(
        Optional.empty(),
        ForbiddenLetters.first("\u0646\u0645\u06CC\u200C\u06AF\u06CC\u0631\u062F"));
    assertEquals(
        Optional.empty(), ForbiddenLetters.first("\u26A0\uFE0F \uD83D\uDC68\u200D\u2695\uFE0F"));
    assertEquals(Optional.of("\u0440aypal"), LookAlikes.firstMixedWord("a \u0440aypal b"));
    assertEquals(Optional.empty(), LookAlikes.firstMixedWord("5 \u03BCg"));
  }
}
