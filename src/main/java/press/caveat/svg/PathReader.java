package press.caveat.svg;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Reads path data (SVG 2, section 9.3) into a path. */
public final class PathReader {
  private final NumberCursor cursor;
  private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private double x;
  private double y;
  private double startX;
  private double startY;
  private double controlX;
  private double controlY;
  private char previous = ' ';

  private PathReader(String data) {
    cursor = new NumberCursor(data);
  }

  /** The path; an {@link IllegalArgumentException} if the text is no path data. */
  public static Path2D read(String data) {
    PathReader reader = new PathReader(data);
    while (!reader.cursor.atEnd()) {
      reader.segments();
    }
    return reader.path;
  }

  private void segments() {
    char command = cursor.character();
    if (previous == ' ' && Character.toUpperCase(command) != 'M') {
      throw new IllegalArgumentException("a path begins with a move, not with " + command);
    }
    segment(command);
    while (cursor.atNumber() && Character.toUpperCase(command) != 'Z') {
      segment(command == 'M' ? 'L' : command == 'm' ? 'l' : command);
    }
  }

  private void segment(char command) {
    double fromX = Character.isLowerCase(command) ? x : 0;
    double fromY = Character.isLowerCase(command) ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> move(fromX + cursor.number(), fromY + cursor.number());
      case 'L' -> line(fromX + cursor.number(), fromY + cursor.number());
      case 'H' -> line(fromX + cursor.number(), y);
      case 'V' -> line(x, fromY + cursor.number());
      case 'C' -> cubic(point(fromX, fromY), point(fromX, fromY), point(fromX, fromY));
      case 'S' -> cubic(reflected("CS"), point(fromX, fromY), point(fromX, fromY));
      case 'Q' -> quadratic(point(fromX, fromY), point(fromX, fromY));
      case 'T' -> quadratic(reflected("QT"), point(fromX, fromY));
      case 'A' -> arc(fromX, fromY);
      case 'Z' -> close();
      default -> throw new IllegalArgumentException("there is no path command " + command);
    }
    previous = Character.toUpperCase(command);
  }

  private Point2D point(double fromX, double fromY) {
    return new Point2D.Double(fromX + cursor.number(), fromY + cursor.number());
  }

  /** The last control point mirrored at the current point, if the last command was such a curve. */
  private Point2D reflected(String curves) {
    boolean curve = curves.indexOf(previous) >= 0;
    return new Point2D.Double(curve ? 2 * x - controlX : x, curve ? 2 * y - controlY : y);
  }

  private void move(double toX, double toY) {
    path.moveTo(toX, toY);
    startX = toX;
    startY = toY;
    at(toX, toY);
  }

  private void line(double toX, double toY) {
    path.lineTo(toX, toY);
    at(toX, toY);
  }

  private void cubic(Point2D first, Point2D second, Point2D to) {
    path.curveTo(first.getX(), first.getY(), second.getX(), second.getY(), to.getX(), to.getY());
    at(to.getX(), to.getY());
    controlX = second.getX();
    controlY = second.getY();
  }

  private void quadratic(Point2D control, Point2D to) {
    path.quadTo(control.getX(), control.getY(), to.getX(), to.getY());
    at(to.getX(), to.getY());
    controlX = control.getX();
    controlY = control.getY();
  }

  private void arc(double fromX, double fromY) {
    double radiusX = Math.abs(cursor.number());
    double radiusY = Math.abs(cursor.number());
    double turn = cursor.number();
    boolean large = cursor.flag();
    boolean clockwise = cursor.flag();
    Point2D to = point(fromX, fromY);
    new Arc(radiusX, radiusY, turn, large, clockwise).append(path, x, y, to.getX(), to.getY());
    at(to.getX(), to.getY());
  }

  private void close() {
    path.closePath();
    at(startX, startY);
  }

  private void at(double toX, double toY) {
    x = toX;
    y = toY;
  }
}
