package press.caveat.verify.css;

import java.util.Optional;
import java.util.regex.Pattern;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Value;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.value.Screen;

/** Do lines, words and letters keep their distance? */
final class Spacing implements Effect {
  private static final double LEAST_LINE = 1.2;
  private static final double LEAST_HEADING_LINE = 1.0;
  private static final double MOST_LINE = 4;

  private static final Pattern LONG_BLANK = Pattern.compile("\\s{60,}|(\\n\\s*){5,}");

  /** A longer text that may not break runs off a phone's page. */
  private static final int UNBROKEN = 24;

  @Override
  public void look(Look look) {
    if (!look.hasOwnText()) {
      return;
    }
    for (Screen screen : Screen.TRIED) {
      spacing(look, screen, "letter-spacing", -0.06, 0.6);
      spacing(look, screen, "word-spacing", -0.15, 3);
      if (look.place() != Look.Place.PSEUDO) {
        lines(look, screen);
      }
    }
    blanks(look);
    breaks(look, "white-space");
    breaks(look, "text-wrap");
    breaks(look, "text-wrap-mode");
  }

  private static void spacing(
      Look look, Screen screen, String property, double least, double most) {
    double em = look.style().fontSize(screen);
    look.style()
        .pixels(property, screen, em)
        .filter(pixels -> pixels < least * em || pixels > most * em)
        .ifPresent(p -> fail(look, property, "pushes letters or words together or apart"));
  }

  private static void lines(Look look, Screen screen) {
    Optional<Value> height = look.style().unless("line-height", "normal");
    if (height.isEmpty()) {
      return;
    }
    double em = look.style().fontSize(screen);
    Optional<Double> number = look.style().number("line-height").filter(n -> !isPercent(height));
    double pixels = number.map(n -> n * em).orElseGet(() -> inheritedPixels(look, screen));
    double least = look.isHeading() ? LEAST_HEADING_LINE : LEAST_LINE;
    if (em > 0 && (pixels < (least - 0.001) * em || pixels > MOST_LINE * em)) {
      fail(look, "line-height", "lets lines overlap or fall apart");
    }
  }

  private static boolean isPercent(Optional<Value> height) {
    return height.filter(v -> v.first().type() == Component.Type.PERCENTAGE).isPresent();
  }

  /** Where a length or percentage was declared, it became pixels, and those are inherited. */
  private static double inheritedPixels(Look look, Screen screen) {
    Value value = look.style().get("line-height").orElseThrow();
    double em =
        look.style().lineage().stream()
            .filter(s -> s.get("line-height").filter(value::equals).isPresent())
            .reduce((inner, outer) -> outer)
            .orElseThrow()
            .fontSize(screen);
    return look.style()
        .pixels("line-height", screen, em)
        .orElse(LEAST_LINE * look.style().fontSize(screen));
  }

  /** White space that is kept can be as long as a page. */
  private static void blanks(Look look) {
    boolean isKept =
        look.style().get("white-space").filter(v -> !v.is("normal") && !v.is("nowrap")).isPresent();
    if (isKept && LONG_BLANK.matcher(look.element().ownText()).find()) {
      look.fail(
          Rule.CSS_PLACE,
          "white-space",
          look.declared("white-space") + " keeps blanks as long as lines");
    }
  }

  private static void breaks(Look look, String property) {
    boolean isUnbroken =
        look.style()
            .get(property)
            .map(v -> v.has("nowrap") || property.equals("white-space") && v.is("pre"))
            .orElse(false);
    boolean isLong =
        look.element().ownText().lines().anyMatch(l -> l.strip().length() > UNBROKEN)
            && look.place() == Look.Place.INSIDE;
    if (isUnbroken && isLong) {
      look.fail(
          Rule.CSS_ROOM, property, look.declared(property) + " lets its lines run off the page");
    }
  }

  private static void fail(Look look, String property, String loss) {
    look.fail(Rule.CSS_SPACING, property, look.declared(property) + " " + loss);
  }
}
