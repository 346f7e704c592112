package press.caveat.verify.css;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Style;
import press.caveat.verify.css.cascade.Value;
import press.caveat.verify.css.value.Screen;

/** Can another element of the page, or what is generated around it, lie over the notice? */
final class Overlay implements Effect {
  private static final double MOST_SHIFT = 16;
  private static final double MOST_SPACE = 0.6;
  private static final double LARGEST = 96;

  /** Properties that decide it. */
  static final Predicate<String> OF_INTEREST =
      Set.of(
              "position",
              "left",
              "right",
              "top",
              "bottom",
              "transform",
              "translate",
              "rotate",
              "scale",
              "zoom",
              "margin-left",
              "margin-right",
              "margin-top",
              "margin-bottom",
              "padding-top",
              "padding-bottom",
              "border-top-width",
              "border-bottom-width",
              "vertical-align",
              "font-size",
              "height",
              "min-height",
              "outline-width",
              "outline-style",
              "box-shadow",
              "text-shadow",
              "order",
              "animation-name",
              "offset-path",
              "-webkit-box-reflect",
              "content",
              "display",
              "grid-area",
              "grid-row",
              "grid-column")
          ::contains;

  private final boolean isBefore;

  /**
   * @param isBefore whether the element comes before the notice and can push it away
   */
  Overlay(boolean isBefore) {
    this.isBefore = isBefore;
  }

  @Override
  public void look(Look look) {
    Style style = look.style();
    boolean isGone = style.get("display").map(v -> v.is("none")).orElse(false);
    if (isGone || isForListenersOnly(style)) {
      return;
    }
    position(look);
    glyphs(look);
    for (String property : List.of("transform", "translate", "rotate", "scale")) {
      style
          .unless(property, "none")
          .filter(v -> !Transforms.isNeutral(property, v, style))
          .ifPresent(v -> fail(look, property));
    }
    for (String property : List.of("offset-path", "animation-name", "-webkit-box-reflect")) {
      style.unless(property, "none").ifPresent(v -> fail(look, property));
    }
    style.number("order").filter(n -> n != 0).ifPresent(n -> fail(look, "order"));
    for (Screen screen : Screen.TRIED) {
      margins(look, screen);
    }
    new Cover().look(look);
  }

  /** A single letter can be as large as the page, or lifted over other lines. */
  private static void glyphs(Look look) {
    Screen screen = Screen.TRIED.get(0);
    double size = look.style().fontSize(screen);
    boolean isGenerated = look.place() == Look.Place.PSEUDO;
    if (isGenerated && size > LARGEST) {
      fail(look, "font-size");
    }
    if (look.style()
        .pixels("vertical-align", screen, size)
        .filter(p -> Math.abs(p) > LARGEST)
        .isPresent()) {
      fail(look, "vertical-align");
    }
  }

  /** The usual way to keep a text for screen readers: a box of a pixel, cut off. */
  private static boolean isForListenersOnly(Style style) {
    Screen screen = Screen.TRIED.get(0);
    boolean isTiny =
        style.pixels("width", screen, screen.width()).filter(w -> w <= 1).isPresent()
            && style.pixels("height", screen, screen.height()).filter(h -> h <= 1).isPresent();
    return isTiny && style.unless("overflow-x", "visible").isPresent();
  }

  private static void position(Look look) {
    Optional<Value> position = look.style().unless("position", "static");
    if (position.isPresent() && !position.get().is("relative")) {
      fail(look, "position");
    } else if (position.isPresent()) {
      for (String side : List.of("left", "right", "top", "bottom")) {
        Screen screen = Screen.TRIED.get(0);
        look.style()
            .pixels(side, screen, screen.width())
            .filter(pixels -> Math.abs(pixels) > MOST_SHIFT)
            .ifPresent(pixels -> fail(look, side));
      }
    }
  }

  private void margins(Look look, Screen screen) {
    for (String side : List.of("left", "right", "top", "bottom")) {
      look.style()
          .pixels("margin-" + side, screen, screen.width())
          .filter(pixels -> pixels < -MOST_SHIFT)
          .ifPresent(pixels -> fail(look, "margin-" + side));
    }
    if (!isBefore) {
      return;
    }
    for (String space :
        List.of(
            "margin-top",
            "margin-bottom",
            "padding-top",
            "padding-bottom",
            "border-top-width",
            "border-bottom-width",
            "height",
            "min-height")) {
      look.style()
          .pixels(space, screen, space.endsWith("height") ? 0 : screen.width())
          .filter(pixels -> pixels > MOST_SPACE * screen.height())
          .ifPresent(
              pixels ->
                  look.fail(
                      Rule.CSS_PLACE, space, look.declared(space) + " pushes the notice away"));
    }
  }

  private static void fail(Look look, String property) {
    look.fail(Rule.CSS_COVER, property, look.declared(property) + " can lie over the notice");
  }
}
