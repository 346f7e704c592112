package press.caveat.verify.css;

import java.util.List;
import java.util.Optional;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Origin;
import press.caveat.verify.css.cascade.Style;
import press.caveat.verify.css.cascade.Value;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.value.Screen;

/** Is the text's box wide and high enough for the text? */
final class Room implements Effect {
  /** A narrower column has no line of text, in pixels and in its own size. */
  private static final double NARROWEST = 112;

  private static final double NARROWEST_EM = 4;
  private static final double SLACK = 8;

  /** Rounder corners, where what is outside them is cut off, cut off letters. */
  private static final double ROUNDEST = 32;

  private static final double ROUNDEST_PERCENT = 8;

  @Override
  public void look(Look look) {
    if (look.place() == Look.Place.PSEUDO) {
      return;
    }
    boolean isBlock = Box.isBlock(look.style());
    if (isBlock) {
      height(look, "height");
      height(look, "max-height");
      cut(look);
    }
    if (look.hasOwnText()) {
      Screen.TRIED.forEach(screen -> width(look, screen));
    }
  }

  private static void width(Look look, Screen screen) {
    Box box = Box.of(look.style(), screen);
    double em = look.style().fontSize(screen);
    double column = columns(look.style(), screen, box.width());
    double least = Math.min(Math.max(NARROWEST, NARROWEST_EM * em), screen.width() * 0.6);
    if (column < least) {
      look.fail(
          Rule.CSS_ROOM,
          culprit(look),
          "squeezes "
              + look.name()
              + " to "
              + (int) column
              + " pixels of a page of "
              + (int) screen.width());
    } else if (box.right() < -SLACK && box.left() < screen.width()) {
      look.fail(
          Rule.CSS_ROOM, culprit(look), "lets " + look.name() + " run off the page's right edge");
    }
  }

  private static double columns(Style style, Screen screen, double width) {
    double column = width;
    for (Style each : style.lineage()) {
      double count = each.number("column-count").orElse(1.0);
      Optional<Double> least = each.pixels("column-width", screen, width);
      boolean isRow = isRowOfTexts(each);
      int texts = isRow ? each.element().elements().size() : 1;
      column = Math.min(column, width / Math.max(1, count) / Math.max(1, texts));
      column = Math.min(column, least.orElse(column));
    }
    return column;
  }

  /** A row of flexible boxes shares the width. */
  private static boolean isRowOfTexts(Style style) {
    boolean isFlex =
        style.get("display").map(v -> v.is("flex") || v.is("inline-flex")).orElse(false);
    boolean isColumn = style.get("flex-direction").map(v -> v.is("column")).orElse(false);
    boolean wraps = style.get("flex-wrap").map(v -> v.is("wrap")).orElse(false);
    return isFlex && !isColumn && !wraps;
  }

  private static Origin culprit(Look look) {
    for (Style style : look.style().lineage()) {
      for (String property :
          List.of(
              "width",
              "max-width",
              "min-width",
              "column-count",
              "column-width",
              "margin-left",
              "margin-right",
              "padding-left",
              "padding-right",
              "display")) {
        Origin origin = style.origin(property);
        if (!origin.equals(Origin.READER)) {
          return origin;
        }
      }
    }
    return Origin.READER;
  }

  /** A box of fixed height does not grow with its text. */
  private static void height(Look look, String property) {
    Optional<Value> height = look.style().get(property);
    boolean isWholePage =
        height.map(v -> v.first()).stream()
            .anyMatch(
                c ->
                    c.type() == Type.PERCENTAGE && c.number() >= 100
                        || c.type() == Type.DIMENSION
                            && c.unit().matches("[sld]?v[hb]")
                            && c.number() >= 100);
    boolean isFixed =
        Screen.TRIED.stream().anyMatch(s -> look.style().pixels(property, s, 0).isPresent());
    if (isFixed && (!isWholePage || isCut(look.style()))) {
      look.fail(Rule.CSS_ROOM, property, look.declared(property) + " does not grow with the text");
    }
  }

  /** What does not fit is lost where a ratio fixes the height and the rest is cut off. */
  private static void cut(Look look) {
    boolean isRound =
        look.style()
            .get("border-radius")
            .filter(
                v ->
                    v.parts().stream()
                        .anyMatch(
                            c ->
                                c.type() == Type.PERCENTAGE && c.number() > ROUNDEST_PERCENT
                                    || c.type() == Type.DIMENSION && isLong(look.style(), c)))
            .isPresent();
    if (isRound && isCut(look.style())) {
      look.fail(
          Rule.CSS_ROOM, "border-radius", look.declared("border-radius") + " cuts off corners");
    }
    if (look.style().unless("aspect-ratio", "auto").isPresent() && isCut(look.style())) {
      look.fail(
          Rule.CSS_ROOM,
          "aspect-ratio",
          look.declared("aspect-ratio") + " does not grow with the text");
    }
  }

  private static boolean isLong(Style style, Component radius) {
    return style.lengths(Screen.TRIED.get(0), 0).pixels(radius).orElse(0.0) > ROUNDEST;
  }

  private static boolean isCut(Style style) {
    return style.unless("overflow-x", "visible").isPresent()
        || style.unless("overflow-y", "visible").isPresent();
  }
}
