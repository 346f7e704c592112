package press.caveat.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanConverterTest {
  private static final int SIZE = 24;

  private static int[] coverage(Shape shape, ScanConverter.Rule rule) {
    int[] all = new int[SIZE * SIZE];
    new ScanConverter(SIZE, SIZE)
        .convert(
            Edges.of(shape, new AffineTransform()),
            rule,
            (y, from, to, row) -> System.arraycopy(row, from, all, y * SIZE + from, to - from));
    return all;
  }

  private static double area(int[] coverage) {
    double area = 0;
    for (int part : coverage) {
      area += part / 256.0;
    }
    return area;
  }

  @Test
  void aPixelIsCoveredAsFarAsTheShapeReaches() {
    int[] all = coverage(new Rectangle2D.Double(2.25, 3, 2, 1.5), ScanConverter.Rule.NON_ZERO);
    assertArrayEquals(
        new int[] {0, 192, 256, 64, 0}, Arrays.copyOfRange(all, 3 * SIZE + 1, 3 * SIZE + 6));
    assertArrayEquals(
        new int[] {0, 96, 128, 32, 0}, Arrays.copyOfRange(all, 4 * SIZE + 1, 4 * SIZE + 6));
    assertEquals(3, area(all), 1e-9);
  }

  @Test
  void areaIsKept() {
    int[] all = coverage(new Ellipse2D.Double(1.3, 2.1, 20, 18), ScanConverter.Rule.NON_ZERO);
    assertEquals(Math.PI * 10 * 9, area(all), 0.3);
  }

  @Test
  void theRulesDifferWhereAPathCoversItselfTwice() {
    Path2D twice = new Path2D.Double();
    twice.append(new Rectangle2D.Double(0, 0, 20, 20), false);
    twice.append(new Rectangle2D.Double(5, 5, 10, 10), false);
    assertEquals(400, area(coverage(twice, ScanConverter.Rule.NON_ZERO)), 1e-9);
    assertEquals(300, area(coverage(twice, ScanConverter.Rule.EVEN_ODD)), 1e-9);
  }

  @Test
  void whatLiesOutsideIsCutOff() {
    Path2D wide = new Path2D.Double();
    wide.moveTo(-1000, -500);
    wide.lineTo(2000, 12);
    wide.lineTo(-1000, 524);
    wide.closePath();
    assertEquals(SIZE * SIZE, area(coverage(wide, ScanConverter.Rule.NON_ZERO)), 1e-9);
    Rectangle2D right = new Rectangle2D.Double(30, 0, 9, 9);
    assertEquals(0, area(coverage(right, ScanConverter.Rule.NON_ZERO)), 1e-9);
    Rectangle2D left = new Rectangle2D.Double(-9, 0, 9, 9);
    assertEquals(0, area(coverage(left, ScanConverter.Rule.NON_ZERO)), 1e-9);
  }

  /** Against the platform's own point-in-path test, on a grid of 16 by 16 in every pixel. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void randomPathsAreCoveredAsSamplesSay(long seed) {
    Random random = new Random(seed);
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    path.moveTo(place(random), place(random));
    for (int i = 0; i < 3; i++) {
      path.lineTo(place(random), place(random));
      path.quadTo(place(random), place(random), place(random), place(random));
      path.curveTo(
          place(random), place(random), place(random), place(random), place(random), place(random));
    }
    path.closePath();
    int[] all = coverage(path, ScanConverter.Rule.EVEN_ODD);
    double wrong = 0;
    for (int i = 0; i < all.length; i++) {
      wrong += Math.abs(all[i] / 256.0 - sampled(path, i % SIZE, i / SIZE));
    }
    // Where an edge crosses itself inside a pixel, areas of opposite winding even out: that is the
    // one thing this method gets wrong, and only there.
    assertTrue(wrong / all.length < 0.03, "differs by " + wrong / all.length);
  }

  private static double place(Random random) {
    return random.nextDouble() * (SIZE + 12) - 6;
  }

  private static double sampled(Path2D path, int x, int y) {
    int inside = 0;
    for (int i = 0; i < 256; i++) {
      inside += path.contains(x + (i % 16 + 0.5) / 16, y + (i / 16 + 0.5) / 16) ? 1 : 0;
    }
    return inside / 256.0;
  }

  @ParameterizedTest
  @EnumSource(ScanConverter.Rule.class)
  void theWayRoundDoesNotMatter(ScanConverter.Rule rule) {
    Path2D one = new Path2D.Double();
    one.moveTo(1.1, 2.2);
    one.lineTo(20.3, 9.9);
    one.lineTo(4.4, 19.7);
    Path2D other = new Path2D.Double();
    other.moveTo(4.4, 19.7);
    other.lineTo(20.3, 9.9);
    other.lineTo(1.1, 2.2);
    assertArrayEquals(coverage(one, rule), coverage(other, rule));
  }
}
