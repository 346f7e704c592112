package press.caveat.verify.css;

import java.util.List;
import java.util.Locale;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Origin;
import press.caveat.verify.css.cascade.Style;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.value.Screen;

/** Is the text as large as the reader's own text, and as the body's? */
final class Size implements Effect {
  private static final double TOLERANCE = 0.995;

  /** Larger, a phone shows a word or less at a time. */
  private static final double LARGEST = 128;

  /** A raised or lowered figure or letter, as in CO2. */
  private static final int INDEX_LETTERS = 4;

  private static final double INDEX_SIZE = 0.55;
  private static final double LEAST_ADJUST = 0.4;

  @Override
  public void look(Look look) {
    if (!look.hasOwnText()) {
      return;
    }
    Screen.TRIED.forEach(screen -> size(look, screen));
    look.style()
        .number("font-size-adjust")
        .filter(ratio -> ratio < LEAST_ADJUST)
        .ifPresent(ratio -> fail(look, "font-size-adjust", "shrinks its letters"));
    look.style()
        .get("text-size-adjust")
        .filter(v -> v.first().type() == Type.PERCENTAGE && v.first().number() < 100)
        .ifPresent(v -> fail(look, "text-size-adjust", "shrinks its letters"));
  }

  private static void size(Look look, Screen screen) {
    double zoom = zoom(look.style());
    double size = look.style().fontSize(screen) * zoom;
    double body =
        look.style().lineage().stream()
            .filter(s -> s.element().is("body") && s.pseudoElement().isEmpty())
            .mapToDouble(s -> s.fontSize(screen))
            .findFirst()
            .orElse(0);
    double least =
        Math.max(Screen.TYPE_SIZE, Math.min(body, LARGEST))
            * look.demand().size()
            * (isIndex(look) ? INDEX_SIZE : 1);
    String property = zoom == 1 ? "font-size" : "zoom";
    if (size < least * TOLERANCE) {
      fail(look, property, String.format(Locale.ROOT, "sets it at %.2f of the text", size / least));
    } else if (size > LARGEST) {
      fail(look, property, "makes it too large to be read as text");
    }
  }

  private static double zoom(Style style) {
    return style.lineage().stream()
        .mapToDouble(s -> s.number("zoom").orElse(1.0))
        .reduce(1, (a, b) -> a * b);
  }

  private static boolean isIndex(Look look) {
    List<Style> lineage = look.style().lineage();
    return lineage.stream()
        .limit(2)
        .anyMatch(
            s ->
                s.element().is("sup", "sub")
                    && s.element().text().strip().length() <= INDEX_LETTERS);
  }

  private static void fail(Look look, String property, String loss) {
    String declared =
        look.style().lineage().stream()
            .filter(s -> s.get(property).isPresent())
            .findFirst()
            .map(s -> property + ": " + s.get(property).get() + " on " + look.name())
            .orElse(look.name());
    Origin origin =
        look.style().lineage().stream()
            .filter(s -> s.get(property).isPresent())
            .findFirst()
            .map(s -> s.origin(property))
            .orElse(look.style().origin(property));
    look.fail(Rule.CSS_SIZE, origin, declared + " " + loss);
  }
}
