package press.caveat.raster;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import press.caveat.svg.Declarations;
import press.caveat.svg.Length;
import press.caveat.svg.SvgDocument;
import press.caveat.svg.TransformReader;

/**
 * Paints an SVG drawing of filled shapes: groups with transforms, {@code rect}, {@code circle},
 * {@code ellipse}, {@code polygon} and {@code path}; {@code fill} as {@code #rrggbb}, {@code
 * fill-rule}, {@code fill-opacity}, {@code opacity} of a shape.
 */
public final class Painter {
  /** Looks at the canvas before a shape is painted on it. */
  public interface Watcher {
    /**
     * @param shape in pixels
     */
    void before(Element element, Shape shape, Colour colour, Canvas canvas);
  }

  private static final int WHOLE = 256;
  private static final Set<String> SILENT = Set.of("title", "desc", "metadata");
  private static final Set<String> REFUSED =
      Set.of("stroke", "clip-path", "mask", "filter", "visibility", "display", "mix-blend-mode");

  private final Canvas canvas;
  private final BiConsumer<Element, String> problems;
  private final Watcher watcher;

  /**
   * @param problems takes what cannot be drawn, with its element
   */
  public Painter(Canvas canvas, BiConsumer<Element, String> problems, Watcher watcher) {
    this.canvas = canvas;
    this.problems = problems;
    this.watcher = watcher;
  }

  /** Paints a whole drawing; its {@code viewBox} fills the canvas. */
  public void paint(SvgDocument drawing) {
    Element root = drawing.root();
    Optional<List<Length>> box = Length.list(root.attr("viewBox")).filter(b -> b.size() == 4);
    if (box.isEmpty() || box.get().get(2).number() <= 0 || box.get().get(3).number() <= 0) {
      problems.accept(root, "viewBox must be four numbers");
      return;
    }
    List<Length> b = box.get();
    AffineTransform toPixels =
        AffineTransform.getScaleInstance(
            canvas.width() / b.get(2).number(), canvas.height() / b.get(3).number());
    toPixels.translate(-b.get(0).number(), -b.get(1).number());
    children(root, toPixels);
  }

  private void children(Element group, AffineTransform toPixels) {
    for (Element child : group.children()) {
      if (SvgDocument.isSvg(child) && !SILENT.contains(child.tag().localName())) {
        element(child, toPixels);
      }
    }
  }

  private void element(Element element, AffineTransform around) {
    for (String property : REFUSED) {
      Optional<String> value = Declarations.of(element).value(property);
      value
          .filter(v -> !v.equals("none"))
          .ifPresent(v -> problems.accept(element, property + " is not supported on a cover"));
    }
    try {
      AffineTransform toPixels = new AffineTransform(around);
      toPixels.concatenate(TransformReader.read(element.attr("transform")));
      if (SvgDocument.is(element, "g")) {
        group(element, toPixels);
      } else {
        shape(element, toPixels);
      }
    } catch (IllegalArgumentException e) {
      problems.accept(element, e.getMessage());
    }
  }

  private void group(Element group, AffineTransform toPixels) {
    if (Declarations.of(group).value("opacity").isPresent()) {
      problems.accept(group, "opacity of a group is not supported on a cover; give it to shapes");
    }
    children(group, toPixels);
  }

  private void shape(Element element, AffineTransform toPixels) {
    Shape shape = Shapes.of(element);
    String fill = Declarations.inherited(element, "fill").orElse("black");
    if (fill.equals("none")) {
      return;
    }
    Optional<Colour> colour = Colour.of(fill);
    if (colour.isEmpty()) {
      problems.accept(element, "fill: " + fill + " is not understood; write #rrggbb");
      return;
    }
    ScanConverter.Rule rule =
        Declarations.inherited(element, "fill-rule").filter("evenodd"::equals).isPresent()
            ? ScanConverter.Rule.EVEN_ODD
            : ScanConverter.Rule.NON_ZERO;
    watcher.before(element, toPixels.createTransformedShape(shape), colour.get(), canvas);
    canvas.fill(shape, toPixels, rule, colour.get(), opacity(element));
  }

  private static int opacity(Element element) {
    double own = part(Declarations.of(element).value("opacity"));
    double fill = part(Declarations.inherited(element, "fill-opacity"));
    return (int) Math.floor(own * fill * WHOLE + 0.5);
  }

  private static double part(Optional<String> value) {
    double part = value.flatMap(Length::of).map(l -> l.in(1, 1, 1)).orElse(1.0);
    return Math.max(0, Math.min(1, part));
  }
}
