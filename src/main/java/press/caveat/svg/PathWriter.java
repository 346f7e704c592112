package press.caveat.svg;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * Writes a path as path data: decimals fixed, relative to the point before, without one character
 * too many. Since each step starts from the rounded point, errors never add up.
 */
public final class PathWriter {
  private static final int MOST_DECIMALS = 6;

  private final StringBuilder data = new StringBuilder();
  private final int decimals;
  private final double scale;
  private long x;
  private long y;
  private long startX;
  private long startY;

  private PathWriter(int decimals) {
    this.decimals = decimals;
    double power = 1;
    for (int i = 0; i < decimals; i++) {
      power *= 10;
    }
    scale = power;
  }

  /** The path data with as many decimals as make a step of {@code fineness} or less. */
  public static String write(Shape shape, double fineness) {
    int decimals = 0;
    for (double step = 1; step > fineness && decimals < MOST_DECIMALS; step /= 10) {
      decimals++;
    }
    return new PathWriter(decimals).path(shape);
  }

  private String path(Shape shape) {
    double[] c = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> move(c);
        case PathIterator.SEG_LINETO -> line(c);
        case PathIterator.SEG_QUADTO -> curve('q', c, 2);
        case PathIterator.SEG_CUBICTO -> curve('c', c, 3);
        default -> close();
      }
    }
    return data.toString();
  }

  private void move(double[] c) {
    x = rounded(c[0]);
    y = rounded(c[1]);
    startX = x;
    startY = y;
    data.append('M');
    first(x);
    next(y);
  }

  private void line(double[] c) {
    long toX = rounded(c[0]);
    long toY = rounded(c[1]);
    if (toY == y) {
      data.append('h');
      first(toX - x);
    } else if (toX == x) {
      data.append('v');
      first(toY - y);
    } else {
      data.append('l');
      first(toX - x);
      next(toY - y);
    }
    x = toX;
    y = toY;
  }

  private void curve(char command, double[] c, int points) {
    data.append(command);
    first(rounded(c[0]) - x);
    next(rounded(c[1]) - y);
    for (int i = 1; i < points; i++) {
      next(rounded(c[2 * i]) - x);
      next(rounded(c[2 * i + 1]) - y);
    }
    x = rounded(c[2 * points - 2]);
    y = rounded(c[2 * points - 1]);
  }

  private void close() {
    data.append('z');
    x = startX;
    y = startY;
  }

  private long rounded(double value) {
    return (long) Math.floor(value * scale + 0.5);
  }

  private void first(long value) {
    data.append(decimal(value, decimals));
  }

  private void next(long value) {
    data.append(value < 0 ? "" : " ").append(decimal(value, decimals));
  }

  /** A whole number of the given decimals as text: 1250 and 3 make 1.25. */
  private static String decimal(long value, int decimals) {
    StringBuilder digits = new StringBuilder(Long.toString(Math.abs(value)));
    while (digits.length() <= decimals) {
      digits.insert(0, '0');
    }
    if (decimals > 0) {
      digits.insert(digits.length() - decimals, '.');
      while (digits.charAt(digits.length() - 1) == '0') {
        digits.setLength(digits.length() - 1);
      }
      if (digits.charAt(digits.length() - 1) == '.') {
        digits.setLength(digits.length() - 1);
      }
    }
    return (value < 0 ? "-" : "") + digits;
  }
}
