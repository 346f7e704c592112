package press.caveat.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakPointsTest {
  private static String pieces(BreakPoints points) {
    return IntStream.range(0, points.pieces())
        .mapToObj(i -> points.line(i, i + 1))
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "' two \n words '; two|words",
        "one\u00A0piece; one\u00A0piece",
        "7-OH and x-ray; 7-OH|and|x-ray",
        "non-prescription; non-|prescription",
        "soft\u00ADhyphen; soft-|hyphen",
        "dash—or – dash; dash—|or|–|dash",
        "and/or; and/|or",
        "肌肉，睡眠（一）; 肌|肉，|睡|眠|（一）",
        "睡眠Sleep; 睡|眠|Sleep",
      })
  void textsBreakWhereReadersExpectIt(String text, String pieces) {
    assertEquals(pieces, pieces(BreakPoints.of(text)));
  }

  @Test
  void softHyphensInsideALineAreNotSeen() {
    BreakPoints points = BreakPoints.of("soft\u00ADhyphen here");
    assertEquals("softhyphen here", points.line(0, 3));
    assertEquals("softhyphen", points.line(0, 2));
  }

  @Test
  void wordsTooWideBreakButKeepThreeLetters() {
    BreakPoints points = BreakPoints.of("abcdefg hijklmn 1234567");
    assertEquals(
        "abc-|d-|efg|hijklmn|1234567", pieces(points.breaking(word -> !word.startsWith("h"))));
  }

  @Test
  void breaksAreBestAfterPunctuationAndWorstAfterShortWordsAndBeforeNumbers() {
    BreakPoints points = BreakPoints.of("claimed, what is type 2");
    assertEquals(0, points.badness(1));
    assertEquals(1, points.badness(2));
    assertEquals(2, points.badness(3));
    assertEquals(2, points.badness(4));
    assertEquals(0, points.badness(5));
  }
}
