package press.caveat.svg;

import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@code transform} attribute (SVG 2, section 8.5). */
public final class TransformReader {
  private static final Pattern FUNCTION = Pattern.compile("\\s*,?\\s*([A-Za-z]+)\\s*\\(([^)]*)\\)");

  private TransformReader() {}

  /** The transform; an {@link IllegalArgumentException} if the text is none. */
  public static AffineTransform read(String text) {
    AffineTransform transform = new AffineTransform();
    Matcher function = FUNCTION.matcher(text);
    int end = 0;
    while (function.find() && function.start() == end) {
      transform.concatenate(function(function.group(1), numbers(function.group(2))));
      end = function.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new IllegalArgumentException("no transform: " + text);
    }
    return transform;
  }

  private static double[] numbers(String text) {
    NumberCursor cursor = new NumberCursor(text);
    double[] numbers = new double[0];
    while (!cursor.atEnd()) {
      numbers = Arrays.copyOf(numbers, numbers.length + 1);
      numbers[numbers.length - 1] = cursor.number();
    }
    return numbers;
  }

  private static AffineTransform function(String name, double[] n) {
    return switch (name + n.length) {
      case "matrix6" -> new AffineTransform(n);
      case "translate1" -> AffineTransform.getTranslateInstance(n[0], 0);
      case "translate2" -> AffineTransform.getTranslateInstance(n[0], n[1]);
      case "scale1" -> AffineTransform.getScaleInstance(n[0], n[0]);
      case "scale2" -> AffineTransform.getScaleInstance(n[0], n[1]);
      case "rotate1" -> rotation(n[0]);
      case "rotate3" -> rotation(n[0], n[1], n[2]);
      case "skewX1" -> AffineTransform.getShearInstance(tangent(n[0]), 0);
      case "skewY1" -> AffineTransform.getShearInstance(0, tangent(n[0]));
      default -> throw new IllegalArgumentException("no transform: " + name);
    };
  }

  private static AffineTransform rotation(double degrees) {
    double angle = StrictMath.toRadians(degrees);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    return new AffineTransform(cos, sin, -sin, cos, 0, 0);
  }

  private static AffineTransform rotation(double degrees, double x, double y) {
    AffineTransform transform = AffineTransform.getTranslateInstance(x, y);
    transform.concatenate(rotation(degrees));
    transform.translate(-x, -y);
    return transform;
  }

  private static double tangent(double degrees) {
    return StrictMath.tan(StrictMath.toRadians(degrees));
  }
}
