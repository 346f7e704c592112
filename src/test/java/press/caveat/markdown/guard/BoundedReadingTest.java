package press.caveat.markdown.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.SourceFile;

class BoundedReadingTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<String> run(Supplier<String> parser) {
    return new BoundedReading(new SourceFile("x.md", ""), diagnostics).run(parser);
  }

  @Test
  void answers() {
    assertEquals(Optional.of("done"), run(() -> "done"));
    assertTrue(diagnostics.isEmpty());
  }

  @Test
  void aParserThatOverflowsOrFailsIsReported() {
    assertEquals(Optional.empty(), run(BoundedReadingTest::endless));
    assertEquals(
        Optional.empty(),
        run(
            () -> {
              throw new IllegalStateException("lost");
            }));
    assertEquals(2, diagnostics.sorted().size());
    assertTrue(diagnostics.sorted().stream().allMatch(d -> d.code() == Code.PARSER_FAILED));
  }

  private static String endless() {
    return endless() + "more";
  }
}
