package press.caveat.verify.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordScannerTest {
  private static String words(String text) {
    WordScanner scanner = new WordScanner();
    scanner.text(text);
    return shown(scanner.words());
  }

  private static String shown(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "do not take it.|do not take it",
        "“It’s” -- he said…|It s he said",
        "1,000 mg at 3:30, 1.5 %|1,000 mg at 3:30 1.5 %",
        "In 2014. Then|In 2014 Then",
        "at -20 °C or −5|at −20 ° C or −5",
        "pages 10-20 and 7-OH|pages 10 20 and 7 OH",
        "--5 and – 5|5 and 5",
        "x < 3 > 2 = §4|x < 3 > 2 = § 4",
        "be\u00ADne\u200Bfit|benefit",
        "ﬁnd x² №|find x2 No",
        "Stop! Why?|Stop ! Why ?",
        "now here|now here",
        "nowhere|nowhere",
        "睡眠|睡 眠"
      })
  void whatCountsIsLettersDigitsAndSignsOfMeaning(String text, String expected) {
    assertEquals(expected, words(text));
  }

  @Test
  void aPrintedWordMayGoOnInTheNextLine() {
    WordScanner scanner = new WordScanner();
    scanner.text("bene\u00AD");
    scanner.lineEnd();
    scanner.text("fits well-");
    scanner.lineEnd();
    scanner.text("known 10.");
    scanner.lineEnd();
    scanner.text("1016 end.");
    List<Word> printed = scanner.words();
    WordScanner copy = new WordScanner();
    copy.text("benefits well-known 10.1016 end");
    assertEquals(List.of(), Collation.of(copy.words(), printed));
    WordScanner other = new WordScanner();
    other.text("benefit well-known 10.1016 end");
    assertEquals(1, Collation.of(other.words(), printed).size());
  }
}
