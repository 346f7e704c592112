package press.caveat.pdf;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.caveat.book.MediaType;
import press.caveat.book.Resource;

/**
 * The words of figures in an edition that promises a size of type: where a figure's words would be
 * smaller, what it says is printed below it.
 */
final class FigureWords {
  private static final Pattern SIZE = Pattern.compile("font-size\\s*[=:]\\s*[\"']?\\s*([\\d.]+)");
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  /** A hundredth of a point, which the rounding of a width may take. */
  private static final double ROUNDING = 0.01;

  private FigureWords() {}

  /**
   * The size of a drawing's smallest words in points; empty if it says none.
   *
   * @param width at which it is drawn, in millimetres
   */
  static OptionalDouble smallest(Resource image, double width) {
    String svg = new String(image.bytes(), StandardCharsets.UTF_8);
    if (image.mediaType() != MediaType.SVG || !svg.contains("<text")) {
      return OptionalDouble.empty();
    }
    return SIZE.matcher(svg)
        .results()
        .mapToDouble(size -> Double.parseDouble(size.group(1)))
        .map(units -> units * width * POINTS_PER_MILLIMETRE / FigureSize.of(image).width())
        .min();
  }

  /** Puts a figure's description after it if its words are smaller than the edition's. */
  static void describe(Element image, Resource drawing, double width, double least) {
    boolean small = smallest(drawing, width).stream().anyMatch(size -> size < least - ROUNDING);
    Element figure = image.closest("figure");
    if (small && figure != null) {
      figure.after(new Element("p").addClass("figure-words").text(image.attr("alt")));
    }
  }
}
