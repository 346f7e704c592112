package press.caveat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.caveat.readers.Tools;

/** The closed world, a second time: one build of the booklet, seen by the system calls it makes. */
class ClosedBuildIT {
  @Test
  void opensNothingElseAndNoSocket() {
    String strace = Tools.program("strace").toString();
    assumeTrue(
        Tools.run(List.of(strace, "-o", "/dev/null", "true"), Map.of()).exit() == 0,
        "skipped: no process may be traced here");
    Tools.Run run = Tools.run(List.of("src/test/scripts/trace-build.sh"), Map.of());
    System.out.print(run.output());
    assertEquals(0, run.exit(), run.output());
  }
}
