package press.caveat.verify.css;

import java.util.List;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Style;
import press.caveat.verify.css.cascade.Value;
import press.caveat.verify.css.value.ColorReader;
import press.caveat.verify.css.value.Page;
import press.caveat.verify.css.value.Rgba;
import press.caveat.verify.css.value.Screen;

/** Does the element's own decoration lie over text? Outlines are drawn above everything. */
final class Cover implements Effect {
  private static final Screen SCREEN = Screen.TRIED.get(0);

  /** Widest outline, in pixels. */
  private static final double WIDEST_OUTLINE = 8;

  /** How far the shadow of a block may reach. */
  private static final double FARTHEST_SHADOW = 64;

  /** How far decoration within a line may reach beyond it, as a part of its size. */
  private static final double FARTHEST_IN_LINE = 0.4;

  private static final double THICKEST_LINE = 0.2;

  @Override
  public void look(Look look) {
    outline(look);
    shadow(look);
    if (look.isInline()) {
      inLine(look);
    }
    decoration(look);
  }

  private static void outline(Look look) {
    boolean isDrawn = look.style().get("outline-style").map(v -> !v.is("none")).orElse(false);
    double width = look.style().pixels("outline-width", SCREEN, 0).orElse(3.0);
    if (isDrawn && width > WIDEST_OUTLINE) {
      fail(look, "outline-width");
    }
  }

  private static void shadow(Look look) {
    look.style()
        .unless("box-shadow", "none")
        .ifPresent(
            value -> {
              double most =
                  look.isInline()
                      ? FARTHEST_IN_LINE * look.style().fontSize(SCREEN)
                      : FARTHEST_SHADOW;
              boolean reaches =
                  Shadow.read(value, look.style(), new ColorReader(Rgba.BLACK, Page.LIGHT)).stream()
                      .anyMatch(s -> !s.isInset() && s.reach() > most);
              if (reaches) {
                fail(look, "box-shadow");
              }
            });
  }

  /** Padding and borders of inline boxes take no room: their background lies over other lines. */
  private static void inLine(Look look) {
    Style style = look.style();
    double most = FARTHEST_IN_LINE * style.fontSize(SCREEN);
    boolean isPainted =
        style
                .color("background-color", Rgba.BLACK, Page.LIGHT)
                .filter(c -> !c.isTransparent())
                .isPresent()
            || style.unless("background-image", "none").isPresent();
    for (String side : List.of("top", "bottom")) {
      String border = "border-" + side + "-width";
      if (style.pixels(border, SCREEN, 0).filter(p -> p > most).isPresent()) {
        fail(look, border);
      }
      String padding = "padding-" + side;
      if (isPainted
          && style.pixels(padding, SCREEN, SCREEN.width()).filter(p -> p > most).isPresent()) {
        fail(look, padding);
      }
    }
  }

  private static void decoration(Look look) {
    Style style = look.style();
    double em = style.fontSize(SCREEN);
    boolean isDrawn = style.unless("text-decoration-line", "none").isPresent();
    if (isDrawn
        && style
            .pixels("text-decoration-thickness", SCREEN, em)
            .filter(p -> p > THICKEST_LINE * em)
            .isPresent()) {
      fail(look, "text-decoration-thickness");
    }
    boolean isUnderlined =
        style.lineage().stream()
            .flatMap(s -> s.get("text-decoration-line").stream())
            .anyMatch(v -> v.has("underline"));
    if (isUnderlined
        && style.pixels("text-underline-offset", SCREEN, em).filter(p -> p < -em / 5).isPresent()) {
      fail(look, "text-underline-offset");
    }
    style
        .unless("border-image-source", "none")
        .filter(v -> style.get("border-image-outset").map(Cover::isOutset).orElse(false))
        .ifPresent(v -> look.unjudged(Rule.CSS_NOT_JUDGED, v.origin(), "border-image-outset"));
  }

  /** The shorthand hands on its whole value: the outset stands after a second slash. */
  private static boolean isOutset(Value value) {
    return value.parts().stream().filter(c -> c.isDelim('/')).count() > 1;
  }

  private static void fail(Look look, String property) {
    look.fail(Rule.CSS_COVER, property, look.declared(property) + " lies over text");
  }
}
