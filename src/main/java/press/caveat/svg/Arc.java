package press.caveat.svg;

import java.awt.geom.Path2D;

/**
 * An elliptical arc between two points (SVG 2, appendix B.2), drawn with one cubic curve for each
 * eighth of a turn or less.
 *
 * @param turn the ellipse's rotation in degrees
 * @param clockwise whether the angle grows, y being downwards
 */
record Arc(double radiusX, double radiusY, double turn, boolean large, boolean clockwise) {
  private static final double STEP = StrictMath.PI / 4;

  /** Adds the arc to a path that stands at (x, y). */
  void append(Path2D path, double x, double y, double toX, double toY) {
    if (radiusX == 0 || radiusY == 0 || x == toX && y == toY) {
      path.lineTo(toX, toY);
      return;
    }
    double angle = StrictMath.toRadians(turn % 360);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    double midX = (cos * (x - toX) + sin * (y - toY)) / 2;
    double midY = (cos * (y - toY) - sin * (x - toX)) / 2;
    double stretch = squared(midX / radiusX) + squared(midY / radiusY);
    double grown = stretch > 1 ? Math.sqrt(stretch) : 1;
    double rx = radiusX * grown;
    double ry = radiusY * grown;
    double distance = squared(midX / rx) + squared(midY / ry);
    double factor = Math.sqrt(Math.max(0, 1 / distance - 1)) * (large == clockwise ? -1 : 1);
    double unitX = factor * midY / ry;
    double unitY = -factor * midX / rx;
    double first = StrictMath.atan2(midY / ry - unitY, midX / rx - unitX);
    double last = StrictMath.atan2(-midY / ry - unitY, -midX / rx - unitX);
    Ellipse ellipse =
        new Ellipse(
            cos * unitX * rx - sin * unitY * ry + (x + toX) / 2,
            sin * unitX * rx + cos * unitY * ry + (y + toY) / 2,
            rx,
            ry,
            cos,
            sin);
    ellipse.append(path, first, sweep(first, last));
  }

  private double sweep(double first, double last) {
    double sweep = last - first;
    if (clockwise && sweep < 0) {
      return sweep + 2 * StrictMath.PI;
    }
    return !clockwise && sweep > 0 ? sweep - 2 * StrictMath.PI : sweep;
  }

  private static double squared(double value) {
    return value * value;
  }

  /** An ellipse around (centreX, centreY), turned by an angle whose cosine and sine are given. */
  private record Ellipse(
      double centreX, double centreY, double rx, double ry, double cos, double sin) {
    void append(Path2D path, double first, double sweep) {
      int curves = (int) Math.ceil(Math.abs(sweep) / STEP - 1e-9);
      double step = sweep / Math.max(1, curves);
      double reach = 4.0 / 3 * StrictMath.tan(step / 4);
      for (int i = 0; i < curves; i++) {
        curve(path, first + i * step, first + (i + 1) * step, reach);
      }
    }

    private void curve(Path2D path, double from, double to, double reach) {
      double c1 = StrictMath.cos(from);
      double s1 = StrictMath.sin(from);
      double c2 = StrictMath.cos(to);
      double s2 = StrictMath.sin(to);
      double firstX = c1 - reach * s1;
      double firstY = s1 + reach * c1;
      double secondX = c2 + reach * s2;
      double secondY = s2 - reach * c2;
      path.curveTo(
          x(firstX, firstY),
          y(firstX, firstY),
          x(secondX, secondY),
          y(secondX, secondY),
          x(c2, s2),
          y(c2, s2));
    }

    private double x(double unitX, double unitY) {
      return centreX + cos * rx * unitX - sin * ry * unitY;
    }

    private double y(double unitX, double unitY) {
      return centreY + sin * rx * unitX + cos * ry * unitY;
    }
  }
}
