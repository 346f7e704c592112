package press.caveat.verify.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "don’t,don't",
        "“ask”,\"ask\"",
        "oﬃce,office",
        "ﬂour,flour",
        "wait…,wait...",
        "e‑mail,e-mail",
        "a\u00A0doctor,adoctor",
        "caf\u00E9,cafe\u0301",
        "no w,now",
      })
  void readsAlike(String one, String other) {
    assertEquals(Letters.of(one), Letters.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "not,nоt", // Cyrillic o
    "not,no\u200Bt",
    "not,n\u00ADot",
    "not,\u202Etno",
    "now,Now",
    "1–2,1-2",
    "ask,ask.",
  })
  void isADifference(String one, String other) {
    assertNotEquals(Letters.of(one), Letters.of(other));
  }
}
