package press.caveat.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import press.caveat.svg.Length;
import press.caveat.svg.SvgDocument;

/**
 * What the lists of {@code x}, {@code y}, {@code dx} and {@code dy} say of each letter (SVG 2,
 * section 11.4); an inner span overrules an outer one.
 */
final class Positions {
  private static final double UNSAID = Double.NaN;

  private final double[] x;
  private final double[] y;
  private final double[] dx;
  private final double[] dy;

  Positions(Letters letters) {
    x = values(letters, "x");
    y = values(letters, "y");
    dx = values(letters, "dx");
    dy = values(letters, "dy");
  }

  /** Whether a letter starts a chunk, which is anchored by itself. */
  boolean startsChunk(int letter) {
    return letter == 0 || !Double.isNaN(x[letter]) || !Double.isNaN(y[letter]);
  }

  double x(int letter, double otherwise) {
    return Double.isNaN(x[letter]) ? otherwise : x[letter];
  }

  double y(int letter, double otherwise) {
    return Double.isNaN(y[letter]) ? otherwise : y[letter];
  }

  double dx(int letter) {
    return Double.isNaN(dx[letter]) ? 0 : dx[letter];
  }

  /** Whether a letter is moved from where it would stand. */
  boolean isShifted(int letter) {
    return dx(letter) != 0 || dy(letter) != 0;
  }

  double dy(int letter) {
    return Double.isNaN(dy[letter]) ? 0 : dy[letter];
  }

  private static double[] values(Letters letters, String attribute) {
    double[] values = new double[letters.list().size()];
    Arrays.fill(values, UNSAID);
    letters
        .spans()
        .forEach(
            (element, span) -> {
              List<Length> list = list(element, attribute);
              for (int i = 0; i < list.size() && span.from() + i < span.to(); i++) {
                values[span.from() + i] = in(list.get(i), element, attribute);
              }
            });
    return values;
  }

  private static List<Length> list(Element element, String attribute) {
    return element.hasAttr(attribute)
        ? Length.list(element.attr(attribute)).orElse(List.of())
        : List.of();
  }

  private static double in(Length length, Element element, String attribute) {
    double whole = length.unit().equals("%") ? viewport(element, attribute) : 0;
    return length.in(TextStyle.size(element), TextStyle.rootSize(element), whole);
  }

  /**
   * What 100 % of an attribute stands for: the width or height of the nearest coordinate system.
   */
  private static double viewport(Element element, String attribute) {
    boolean across = attribute.endsWith("x");
    for (Element e = element; e != null; e = e.parent()) {
      if (SvgDocument.is(e, "svg")) {
        Optional<List<Length>> box = Length.list(e.attr("viewBox")).filter(b -> b.size() == 4);
        Optional<Length> own = Length.of(e.attr(across ? "width" : "height"));
        return box.map(b -> b.get(across ? 2 : 3)).or(() -> own).map(Length::number).orElse(0.0);
      }
    }
    return 0;
  }
}
