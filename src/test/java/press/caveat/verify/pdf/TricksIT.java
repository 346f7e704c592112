package press.caveat.verify.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every trick upon the sample book is rejected, by the rule that should catch it. */
class TricksIT {
  static Stream<Trick> tricks() {
    return Stream.of(
            InkTricks.all(),
            CoverTricks.all(),
            PlacementTricks.all(),
            LayerTricks.all(),
            OpeningTricks.all(),
            TextTricks.all(),
            FontTricks.all(),
            StructureTricks.all(),
            ShortNoticeTricks.all(),
            QualityTricks.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("tricks")
  void isRejectedByTheRuleThatShouldCatchIt(Trick trick) throws IOException {
    Court.rejects(trick);
  }
}
