package press.caveat.verify.pdf.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
  /** The vectors everybody tests with: greys on white around the limits of WCAG. */
  @ParameterizedTest
  @CsvSource({
    "0x000000,0xFFFFFF,21.0",
    "0x767676,0xFFFFFF,4.542",
    "0x777777,0xFFFFFF,4.478",
    "0x595959,0xFFFFFF,7.005",
    "0x949494,0xFFFFFF,3.033",
    "0xFF0000,0x000000,5.252",
    "0xFFFF00,0xFFFFFF,1.074",
  })
  void isWhatWcagSays(String one, String other, double contrast) {
    int a = Integer.decode(one);
    int b = Integer.decode(other);
    assertEquals(contrast, Contrast.of(a, b), 0.001);
    assertEquals(contrast, Contrast.of(b, a), 0.001);
  }
}
