package press.caveat.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathDataTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "M1 2L3 4H5V6Z; M1 2l2 2h2v2z",
        "m1 2 2 2 2 0z; M1 2l2 2h2z",
        "M10-5.5.5.25; M10 -5.5l-9.5 5.75",
        "M1 1c1 1 2 1 3 0s2-1 3 0; M1 1c1 1 2 1 3 0c1 -1 2 -1 3 0",
        "M0 0Q1 1 2 0T4 0t2 0; M0 0q1 1 2 0q1 -1 2 0q1 1 2 0",
        "M0 0S1 1 2 0; M0 0c0 0 1 1 2 0",
        "M5 5h1zl2 2; M5 5h1zl2 2",
        "M0 0A0 5 0 0 1 7 0; M0 0h7",
        "M1e1,2e-1L0 0; M10 0.2l-10 -0.2",
      })
  void commandsAreReadAndWrittenRelative(String data, String written) {
    assertEquals(written.replace(" -", "-"), PathWriter.write(PathReader.read(data), 0.01));
  }

  @Test
  void anArcIsRoundWhateverItsFlags() {
    assertBounds(0, -5, 10, 5, "M0 0A5 5 0 0 1 10 0");
    assertBounds(0, 0, 10, 5, "M0 0a5,5 0 0,0 10,0");
    assertBounds(0, -5, 10, 5, "M0 0a5 5 0 0110 0");
    assertBounds(-50, 0, 100, 100, "M0 0a50 50 0 1 1-.001 0z");
    assertBounds(0, -10, 20, 10, "M0 0A1 1 0 0 1 20 0");
    assertBounds(0, 0, 4, 1, "M0 0A1 2 90 0 0 4 0");
  }

  private static void assertBounds(double x, double y, double width, double height, String data) {
    Rectangle2D bounds = PathReader.read(data).getBounds2D();
    assertEquals(x, bounds.getX(), 0.02, data);
    assertEquals(y, bounds.getY(), 0.02, data);
    assertEquals(width, bounds.getWidth(), 0.03, data);
    assertEquals(height, bounds.getHeight(), 0.03, data);
  }

  @ParameterizedTest
  @ValueSource(strings = {"L1 1", "M1", "M0 0X1", "M0 0A1 1 0 2 0 1 1", "M0 0L1 1 1", "0 0"})
  void whatIsNoPathIsRefused(String data) {
    assertThrows(IllegalArgumentException.class, () -> PathReader.read(data));
  }

  @Test
  void roundingNeverAddsUp() {
    Path2D path = new Path2D.Double();
    path.moveTo(0, 0);
    Random random = new Random(1);
    double x = 0;
    double y = 0;
    for (int i = 0; i < 2000; i++) {
      x += random.nextDouble() * 0.3;
      y -= random.nextDouble() * 0.3;
      path.lineTo(x, y);
    }
    Rectangle2D bounds = PathReader.read(PathWriter.write(path, 0.1)).getBounds2D();
    assertEquals(x, bounds.getMaxX(), 0.051);
    assertEquals(y, bounds.getMinY(), 0.051);
  }

  @Test
  void decimalsFollowTheFinenessAndHaveNoZerosAtTheEnd() {
    Path2D path = new Path2D.Double();
    path.moveTo(-0.12345, 100);
    path.lineTo(0, 20.5);
    assertEquals("M0 100v-79", PathWriter.write(path, 1));
    assertEquals("M-0.12 100l0.12-79.5", PathWriter.write(path, 0.01));
    assertEquals("M-0.12345 100l0.12345-79.5", PathWriter.write(path, 0.000002));
  }
}
