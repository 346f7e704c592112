package press.caveat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "' one  two-three, four. ', 3",
    "'لا تؤخّر طلب المساعدة', 4",
    "请先咨询医生或药师。, 5",
    "'至少需要20秒（hand hygiene）。', 6"
  })
  void countsWhatATranslatorWould(String text, int words) {
    assertEquals(words, WordCount.of(text));
  }
}
