package press.caveat.verify.pdf;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayerTricksIT {
  static List<Trick> tricks() {
    return LayerTricks.all();
  }

  @ParameterizedTest
  @MethodSource("tricks")
  void isRejectedByTheRuleThatShouldCatchIt(Trick trick) throws IOException {
    Court.rejects(trick);
  }
}
