package press.caveat.verify.css;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Origin;
import press.caveat.verify.css.cascade.Style;
import press.caveat.verify.css.value.Page;
import press.caveat.verify.css.value.Rgba;
import press.caveat.verify.css.value.Screen;

/**
 * Can the ink be told from the paper, through every layer of colour and alpha, by day and by night?
 * Where the book sets no colour, the reader's own are good.
 */
final class Contrast implements Effect {
  private static final List<String> COLORING =
      List.of(
          "color",
          "-webkit-text-fill-color",
          "background-color",
          "background-image",
          "opacity",
          "text-shadow",
          "box-shadow");

  /** A stroke wider than this part of the size fills the letters' eyes. */
  private static final double WIDEST_STROKE = 0.06;

  /** Ink and what lies right behind it. */
  private record Pair(Rgba ink, Rgba paper) {
    double ratio() {
      return ink.contrast(paper);
    }

    Pair faded(double opacity, Rgba backdrop) {
      return new Pair(ink.faded(opacity).over(backdrop), paper.faded(opacity).over(backdrop));
    }
  }

  @Override
  public void look(Look look) {
    if (!look.hasOwnText()) {
      return;
    }
    stroke(look);
    List<Style> path = new ArrayList<>(look.style().lineage());
    Collections.reverse(path);
    Optional<Origin> origin = origin(path);
    if (origin.isEmpty()) {
      return;
    }
    for (Page page : List.of(Page.LIGHT, Page.DARK)) {
      double worst = worst(path, page, look);
      if (choosesLinks(look.style(), page)) {
        Page other = page.withLinksOf(page.isDark() ? Page.LIGHT : Page.DARK);
        worst = Math.max(worst, worst(path, other, look));
      }
      if (worst < look.demand().contrast() - 0.005) {
        look.fail(Rule.CSS_CONTRAST, origin.get(), message(look, worst, page));
      }
    }
  }

  private static double worst(List<Style> path, Page page, Look look) {
    Rgba ink = ink(look.style(), page);
    return pairs(path, 0, page.paper(), ink, page, look).stream()
        .mapToDouble(Pair::ratio)
        .min()
        .orElse(21);
  }

  /**
   * Whether the reader picks the colour of links for the paper they are on. Browsers keep their
   * blue on a dark paper of the book's unless it declares a dark scheme.
   */
  private static boolean choosesLinks(Style style, Page page) {
    return page.isDark()
        || style.lineage().stream()
            .flatMap(around -> around.get("color-scheme").stream())
            .flatMap(value -> value.parts().stream())
            .anyMatch(part -> part.isIdent("dark"));
  }

  private static String message(Look look, double ratio, Page page) {
    return String.format(
        Locale.ROOT,
        "the text of %s has a contrast of %.2f on a %s page, less than %s",
        look.name(),
        ratio,
        page.isDark() ? "dark" : "light",
        look.demand().contrast());
  }

  /** Where the innermost colour of the book's was declared; empty if there is none at all. */
  private static Optional<Origin> origin(List<Style> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      for (String property : COLORING) {
        Optional<Origin> own = path.get(i).get(property).map(v -> v.origin());
        if (own.filter(o -> !o.isReader()).isPresent()) {
          return own;
        }
      }
      boolean isMarked = path.get(i).element().is("mark");
      if (isMarked) {
        return Optional.of(Origin.READER);
      }
    }
    return Optional.empty();
  }

  private static Rgba ink(Style style, Page page) {
    Rgba color = color(style, page);
    return style.color("-webkit-text-fill-color", color, page).orElse(color);
  }

  /** {@code currentcolor} in {@code color} itself means the parent's. */
  private static Rgba color(Style style, Page page) {
    Rgba inherited = style.parent().map(parent -> color(parent, page)).orElse(page.ink());
    return style.color("color", inherited, page).orElse(page.ink());
  }

  private static List<Pair> pairs(
      List<Style> path, int index, Rgba backdrop, Rgba ink, Page page, Look look) {
    Style style = path.get(index);
    List<Pair> pairs = new ArrayList<>();
    for (Rgba paper : new Papers(look, style, color(style, page), page).over(backdrop)) {
      if (index == path.size() - 1) {
        pairs.add(new Pair(ink.over(paper), paper));
      } else {
        pairs.addAll(pairs(path, index + 1, paper, ink, page, look));
      }
    }
    double opacity = Math.max(0, Math.min(1, style.number("opacity").orElse(1.0)));
    return opacity == 1
        ? pairs
        : pairs.stream().map(pair -> pair.faded(opacity, backdrop)).toList();
  }

  private static void stroke(Look look) {
    double em = look.style().fontSize(Screen.TRIED.get(0));
    double width =
        look.style()
            .pixels("-webkit-text-stroke-width", Screen.TRIED.get(0), em)
            .orElse(look.style().get("-webkit-text-stroke-width").map(v -> em).orElse(0.0));
    if (width > WIDEST_STROKE * em) {
      look.fail(
          Rule.CSS_PAINT,
          "-webkit-text-stroke-width",
          look.declared("-webkit-text-stroke-width") + " fills its letters");
    }
  }
}
