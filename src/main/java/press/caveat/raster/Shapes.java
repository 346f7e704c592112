package press.caveat.raster;

import java.awt.Shape;
import java.awt.geom.Path2D;
import org.jsoup.nodes.Element;
import press.caveat.svg.Length;
import press.caveat.svg.PathReader;

/** The basic shapes of SVG 2, chapter 10, as paths. */
final class Shapes {
  /** How far along its tangents the control points of a quarter circle lie. */
  private static final double CIRCLE = 0.5522847498;

  private Shapes() {}

  /** The shape of an element; an {@link IllegalArgumentException} if it is none we know. */
  static Shape of(Element element) {
    return switch (element.tag().localName()) {
      case "path" -> PathReader.read(element.attr("d"));
      case "rect" -> rectangle(element);
      case "circle" -> ellipse(element, number(element, "r"), number(element, "r"));
      case "ellipse" -> ellipse(element, number(element, "rx"), number(element, "ry"));
      case "polygon" -> PathReader.read("M" + element.attr("points") + "z");
      default ->
          throw new IllegalArgumentException(
              element.tag().localName() + " is not supported on a cover");
    };
  }

  private static double number(Element element, String attribute) {
    String value = element.hasAttr(attribute) ? element.attr(attribute) : "0";
    return Length.of(value)
        .filter(length -> length.unit().isEmpty())
        .map(Length::number)
        .orElseThrow(
            () -> new IllegalArgumentException(attribute + "=\"" + value + "\" is no number"));
  }

  private static Shape rectangle(Element element) {
    double x = number(element, "x");
    double y = number(element, "y");
    double width = number(element, "width");
    double height = number(element, "height");
    double rx = number(element, element.hasAttr("rx") ? "rx" : "ry");
    double ry = number(element, element.hasAttr("ry") ? "ry" : "rx");
    return rx == 0 || ry == 0
        ? box(x, y, width, height)
        : rounded(x, y, width, height, Math.min(rx, width / 2), Math.min(ry, height / 2));
  }

  private static Shape box(double x, double y, double width, double height) {
    Path2D box = new Path2D.Double();
    box.moveTo(x, y);
    box.lineTo(x + width, y);
    box.lineTo(x + width, y + height);
    box.lineTo(x, y + height);
    box.closePath();
    return box;
  }

  private static Shape rounded(
      double x, double y, double width, double height, double rx, double ry) {
    double right = x + width;
    double bottom = y + height;
    Path2D path = new Path2D.Double();
    path.moveTo(x + rx, y);
    path.lineTo(right - rx, y);
    quarter(path, right, y, 0, ry, rx, 0);
    path.lineTo(right, bottom - ry);
    quarter(path, right, bottom, -rx, 0, 0, ry);
    path.lineTo(x + rx, bottom);
    quarter(path, x, bottom, 0, -ry, -rx, 0);
    path.lineTo(x, y + ry);
    quarter(path, x, y, rx, 0, 0, -ry);
    path.closePath();
    return path;
  }

  /**
   * A quarter of an ellipse around a corner, from where the path stands: it ends at the corner plus
   * (endX, endY) and begins at the corner minus (fromX, fromY).
   */
  private static void quarter(
      Path2D path,
      double cornerX,
      double cornerY,
      double endX,
      double endY,
      double fromX,
      double fromY) {
    path.curveTo(
        cornerX - fromX * (1 - CIRCLE),
        cornerY - fromY * (1 - CIRCLE),
        cornerX + endX * (1 - CIRCLE),
        cornerY + endY * (1 - CIRCLE),
        cornerX + endX,
        cornerY + endY);
  }

  private static Shape ellipse(Element element, double rx, double ry) {
    double x = number(element, "cx") - rx;
    double y = number(element, "cy") - ry;
    return rounded(x, y, 2 * rx, 2 * ry, rx, ry);
  }
}
