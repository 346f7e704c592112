package press.caveat.verify.css;

import java.util.List;
import java.util.Optional;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Origin;
import press.caveat.verify.css.cascade.Style;
import press.caveat.verify.css.cascade.Value;
import press.caveat.verify.css.value.Screen;

/** Does the text stay where it flows, and the paragraphs in their order? */
final class Placing implements Effect {
  private static final double SLACK = 8;

  /** Space above a text, as a part of the page's height, beyond which a reader meets a blank. */
  private static final double MOST_SPACE = 0.6;

  private static final double MOST_INDENT = 0.5;

  @Override
  public void look(Look look) {
    position(look);
    order(look);
    transform(look);
    for (Screen screen : Screen.TRIED) {
      margins(look, screen);
      if (look.hasOwnText() && look.place() == Look.Place.INSIDE) {
        edges(look, screen);
      }
      raised(look, screen);
    }
  }

  private static void position(Look look) {
    Optional<Value> position = look.style().unless("position", "static");
    if (position.isEmpty()) {
      return;
    }
    if (!position.get().is("relative")) {
      fail(look, "position", "takes it out of the flow");
      return;
    }
    for (String side : List.of("left", "right", "top", "bottom")) {
      for (Screen screen : Screen.TRIED) {
        look.style()
            .pixels(side, screen, screen.width())
            .filter(pixels -> Math.abs(pixels) > SLACK)
            .ifPresent(pixels -> fail(look, side, "moves it away"));
      }
    }
    look.style()
        .number("z-index")
        .filter(z -> z < 0)
        .ifPresent(z -> fail(look, "z-index", "puts it behind the page"));
  }

  private static void order(Look look) {
    look.style()
        .number("order")
        .filter(n -> n != 0)
        .ifPresent(n -> fail(look, "order", "puts it out of its order"));
    look.style()
        .get("flex-direction")
        .filter(v -> v.toString().endsWith("reverse"))
        .ifPresent(v -> fail(look, "flex-direction", "turns its order round"));
    look.style()
        .get("flex-wrap")
        .filter(v -> v.is("wrap-reverse"))
        .ifPresent(v -> fail(look, "flex-wrap", "turns its order round"));
    for (String property :
        List.of(
            "grid-area",
            "grid-row",
            "grid-column",
            "grid-row-start",
            "grid-row-end",
            "grid-column-start",
            "grid-column-end",
            "grid-template-areas",
            "grid-template-rows",
            "grid-auto-rows",
            "grid-template-columns")) {
      look.style()
          .get(property)
          .filter(v -> !v.is("auto") && !v.is("none") && isInGrid(look.style()))
          .ifPresent(v -> look.unjudged(Rule.CSS_NOT_JUDGED, v.origin(), look.declared(property)));
    }
  }

  private static boolean isInGrid(Style style) {
    return style.lineage().stream()
        .limit(2)
        .anyMatch(s -> s.get("display").map(v -> v.toString().contains("grid")).orElse(false));
  }

  private static void transform(Look look) {
    for (String property : List.of("transform", "translate", "rotate", "scale")) {
      look.style()
          .unless(property, "none")
          .filter(v -> !Transforms.isNeutral(property, v, look.style()))
          .ifPresent(v -> fail(look, property, "moves, turns or shrinks it"));
    }
    look.style()
        .unless("offset-path", "none")
        .ifPresent(v -> fail(look, "offset-path", "moves it away"));
    look.style()
        .unless("animation-name", "none")
        .ifPresent(v -> fail(look, "animation-name", "changes it after the page is shown"));
  }

  /** Margins that pull text over other text, or push it far down. */
  private static void margins(Look look, Screen screen) {
    if (look.isInline() && look.place() != Look.Place.PSEUDO) {
      return;
    }
    double em = look.style().fontSize(screen);
    for (String side : List.of("top", "bottom")) {
      Optional<Double> margin = look.style().pixels("margin-" + side, screen, screen.width());
      if (margin.filter(m -> m < -Math.max(SLACK, em / 2)).isPresent()) {
        fail(look, "margin-" + side, "pulls texts over each other");
      }
      String border = "border-" + side + "-width";
      for (String space :
          List.of("margin-" + side, "padding-" + side, border, "min-height", "row-gap")) {
        look.style()
            .pixels(space, screen, space.equals("min-height") ? 0 : screen.width())
            .filter(pixels -> pixels > most(space, screen))
            .ifPresent(pixels -> fail(look, space, "pushes text off the page"));
      }
    }
  }

  private static double most(String property, Screen screen) {
    return screen.height() * (property.equals("min-height") ? 1.01 : MOST_SPACE);
  }

  private static void edges(Look look, Screen screen) {
    Box box = Box.of(look.style(), screen);
    double indent = look.style().pixels("text-indent", screen, box.width()).orElse(0.0);
    if (box.left() + Math.min(0, indent) < -SLACK) {
      boolean isIndent = box.left() >= -SLACK;
      fail(look, isIndent ? "text-indent" : "margin-left", "moves text off the page's left edge");
    } else if (indent > Math.max(MOST_INDENT * box.width(), 3 * Screen.TYPE_SIZE)) {
      fail(look, "text-indent", "moves text off the page's right edge");
    } else if (box.left() > screen.width() * (1 - 1.0 / 4) || box.right() < -screen.width()) {
      fail(look, "margin-left", "moves text off the page's right edge");
    }
    if (box.top() > screen.height() * MOST_SPACE) {
      fail(look, "margin-top", "leaves a blank page before " + look.name());
    }
    inlineMargins(look, screen);
  }

  private static void inlineMargins(Look look, Screen screen) {
    if (!look.isInline()) {
      return;
    }
    for (String side : List.of("left", "right")) {
      look.style()
          .pixels("margin-" + side, screen, screen.width())
          .filter(pixels -> pixels < -SLACK || pixels > screen.width() / 2)
          .ifPresent(pixels -> fail(look, "margin-" + side, "moves text away"));
    }
  }

  private static void raised(Look look, Screen screen) {
    double em = look.style().fontSize(screen);
    look.style()
        .pixels("vertical-align", screen, em * 1.2)
        .filter(pixels -> Math.abs(pixels) > Math.max(em, Screen.TYPE_SIZE))
        .ifPresent(pixels -> fail(look, "vertical-align", "lifts it off its line"));
  }

  private static void fail(Look look, String property, String loss) {
    boolean isDeclared = look.style().get(property).map(Value::components).isPresent();
    String what = isDeclared ? look.declared(property) : look.name();
    look.fail(Rule.CSS_PLACE, culprit(look.style(), property), what + " " + loss);
  }

  /** The innermost declaration of the book's for this property. */
  private static Origin culprit(Style style, String property) {
    return style.lineage().stream()
        .flatMap(s -> s.get(property).stream())
        .map(Value::origin)
        .filter(o -> !o.equals(Origin.READER))
        .findFirst()
        .orElse(style.origin(property));
  }
}
