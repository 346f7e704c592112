package press.caveat.figure;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.caveat.font.Direction;
import press.caveat.font.Face;
import press.caveat.font.FontShelf;
import press.caveat.font.GlyphOutlines;
import press.caveat.svg.Declarations;
import press.caveat.svg.Length;

/**
 * How the text right inside an element is set, all inheritance done.
 *
 * @param size the font size in user units
 * @param letterSpacing what is added after each letter, in user units
 * @param wordSpacing what is added after each space, in user units
 * @param baseline the dominant baseline: which line of the letters stands at y
 */
public record TextStyle(
    Face face,
    double size,
    double letterSpacing,
    double wordSpacing,
    Direction direction,
    String baseline) {
  private static final double MEDIUM = 16;
  private static final int BOLD = 600;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Set<String> BOLD_WORDS = Set.of("bold", "bolder");

  public static TextStyle of(Element element) {
    String family = FontFamilies.of(Declarations.inherited(element, "font-family"));
    String slope = Declarations.inherited(element, "font-style").orElse("normal");
    boolean italic = slope.equals("italic") || slope.startsWith("oblique");
    return new TextStyle(
        FontShelf.face(family, isBold(element) ? 700 : 400, italic),
        size(element),
        spacing(element, "letter-spacing"),
        spacing(element, "word-spacing"),
        direction(element),
        Declarations.inherited(element, "dominant-baseline").orElse("auto"));
  }

  /** How far the alphabetic baseline lies below the line the text is placed by, in em. */
  double rise(GlyphOutlines outlines) {
    return switch (baseline) {
      case "middle" -> outlines.smallHeight(face) / 2;
      case "central" -> (outlines.ascent(face) - outlines.descent(face)) / 2;
      default -> 0;
    };
  }

  private static boolean isBold(Element element) {
    String weight = Declarations.inherited(element, "font-weight").orElse("normal");
    return BOLD_WORDS.contains(weight)
        || NUMBER.matcher(weight).matches() && Integer.parseInt(weight) >= BOLD;
  }

  /** The font size in user units; what cannot be read counts as not said. */
  static double size(Element element) {
    double around = element.parent() == null ? MEDIUM : size(element.parent());
    Optional<Length> own = Declarations.of(element).value("font-size").flatMap(Length::of);
    return own.map(length -> length.in(around, rootSize(element), around)).orElse(around);
  }

  /** The font size of the outermost element. */
  static double rootSize(Element element) {
    Element root = element.ownerDocument().firstElementChild();
    return root == null || root == element ? MEDIUM : size(root);
  }

  private static double spacing(Element element, String property) {
    for (Element e = element; e != null; e = e.parent()) {
      Optional<String> own = Declarations.of(e).value(property);
      if (own.isPresent()) {
        Optional<Length> length = Length.of(own.get());
        double size = size(e);
        return length.map(l -> l.in(size, rootSize(element), size)).orElse(0.0);
      }
    }
    return 0;
  }

  private static Direction direction(Element element) {
    return Declarations.inherited(element, "direction").filter("rtl"::equals).isPresent()
        ? Direction.RIGHT_TO_LEFT
        : Direction.LEFT_TO_RIGHT;
  }
}
