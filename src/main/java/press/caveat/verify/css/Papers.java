package press.caveat.verify.css;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Style;
import press.caveat.verify.css.cascade.Value;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.value.ColorReader;
import press.caveat.verify.css.value.Page;
import press.caveat.verify.css.value.Rgba;
import press.caveat.verify.css.value.Screen;

/**
 * The colours that may lie behind an element's text: its background, each colour of its gradients,
 * its inner shadows and the shadows of the text itself.
 *
 * @param current what {@code currentcolor} means there
 */
record Papers(Look look, Style style, Rgba current, Page page) {
  private static final int MOST = 64;

  /** Shadows closer than this, in pixels, only smooth the letters' edges. */
  private static final double CLOSE = 2;

  /** All of them, painted over what is behind the element. */
  List<Rgba> over(Rgba backdrop) {
    Rgba ground =
        style.color("background-color", current, page).orElse(Rgba.TRANSPARENT).over(backdrop);
    Set<Rgba> papers = new LinkedHashSet<>(List.of(ground));
    style.unless("background-image", "none").ifPresent(images -> images(images, ground, papers));
    if (papers.size() > 1 && coversGround()) {
      papers.remove(ground);
    }
    style.unless("box-shadow", "none").ifPresent(shadows -> inner(shadows, ground, papers));
    style.unless("text-shadow", "none").ifPresent(shadows -> text(shadows, ground, papers));
    return papers.stream().limit(MOST).toList();
  }

  private void images(Value images, Rgba ground, Set<Rgba> papers) {
    ColorReader reader = new ColorReader(current, page);
    for (Component part : images.parts()) {
      List<Rgba> colors = style.reading(images, () -> reader.gradientColors(part));
      boolean isWord = part.type() == Component.Type.IDENT || part.type() == Component.Type.COMMA;
      if (colors.isEmpty() && !isWord) {
        look.unjudged(
            Rule.CSS_CONTRAST,
            images.origin(),
            "a picture lies behind the text of " + look.name() + "; nobody here can see it");
      }
      colors.forEach(color -> papers.add(color.over(ground)));
    }
  }

  /** A gradient without holes, repeated over the whole box, hides what is behind it. */
  private boolean coversGround() {
    ColorReader reader = new ColorReader(current, page);
    Value images = style.get("background-image").orElseThrow();
    boolean isSolid =
        images.parts().stream()
            .flatMap(part -> reader.gradientColors(part).stream())
            .allMatch(color -> color.alpha() == 1);
    boolean isWhole =
        style.unless("background-size", "auto").filter(v -> !v.is("cover")).isEmpty()
            && style.unless("background-repeat", "repeat").isEmpty()
            && style.get("background-clip").isEmpty();
    return isSolid && isWhole;
  }

  private void inner(Value shadows, Rgba ground, Set<Rgba> papers) {
    for (Shadow shadow : Shadow.read(shadows, style, new ColorReader(current, page))) {
      if (shadow.isInset() && shadow.reach() > Screen.TYPE_SIZE) {
        papers.add(shadow.color().over(ground));
      }
    }
  }

  private void text(Value shadows, Rgba ground, Set<Rgba> papers) {
    List<Shadow> read =
        new ArrayList<>(Shadow.read(shadows, style, new ColorReader(current, page)));
    for (Shadow shadow : read) {
      if (shadow.offset() > Screen.TYPE_SIZE / 2) {
        look.fail(
            Rule.CSS_COVER,
            shadows.origin(),
            look.declared("text-shadow") + " lies over other lines");
      } else if (shadow.offset() + shadow.blur() > CLOSE) {
        papers.add(shadow.color().over(ground));
      }
    }
  }
}
