package press.caveat.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransformReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; 1; 2",
        "translate(10 20); 11; 22",
        "translate(10); 11; 2",
        "scale(2,-1); 2; -2",
        "scale(3); 3; 6",
        "rotate(90); -2; 1",
        "rotate(90, 10, 10); 18; 1",
        "skewX(45); 3; 2",
        "skewY(45); 1; 3",
        "matrix(1 0 0 1 5 5), scale(2); 7; 9",
        "translate(10,0) rotate(180); 9; -2",
      })
  void functionsApplyFromRightToLeft(String text, double x, double y) {
    Point2D moved = TransformReader.read(text).transform(new Point2D.Double(1, 2), null);
    assertEquals(x, moved.getX(), 1e-9);
    assertEquals(y, moved.getY(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"turn(3)", "scale(1 2 3)", "translate(1", "scale(a)", "translate(1) x"})
  void whatIsNoTransformIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> TransformReader.read(text));
  }

  @Test
  void anglesAreThoseOfStrictMath() {
    double angle = StrictMath.toRadians(10);
    assertEquals(StrictMath.cos(angle), TransformReader.read("rotate(10)").getScaleX());
    assertEquals(StrictMath.sin(angle), TransformReader.read("rotate(10)").getShearY());
  }
}
