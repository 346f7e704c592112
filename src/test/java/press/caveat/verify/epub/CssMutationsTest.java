package press.caveat.verify.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.caveat.verify.Finding;

/** Every way in which a style sheet can take the notice from a reader, and many that do not. */
class CssMutationsTest {
  static Stream<String> refused() {
    return Lines.of("refused-css.txt");
  }

  static Stream<String> accepted() {
    return Lines.of("accepted-css.txt");
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesByTheRightRule(String line) {
    String rule = line.substring(0, line.indexOf('|')).strip();
    String css = line.substring(line.indexOf('|') + 1).strip();
    List<Finding> rejecting = rejecting(new SampleEpub().css(css));
    assertTrue(rejecting.stream().anyMatch(f -> f.rule().id().equals(rule)), rejecting::toString);
    boolean namesTheSheet = rejecting.stream().anyMatch(f -> f.place().startsWith(SampleEpub.CSS));
    assertTrue(namesTheSheet, rejecting::toString);
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void acceptsWhatHarmsNobody(String css) {
    assertEquals(List.of(), rejecting(new SampleEpub().css(css)));
  }

  private static List<Finding> rejecting(SampleEpub epub) {
    return EpubJudge.ofAnyBook().judge(epub.bytes(), "a.epub", SampleEpub.APPROVED).stream()
        .filter(f -> f.outcome().rejects())
        .toList();
  }
}
