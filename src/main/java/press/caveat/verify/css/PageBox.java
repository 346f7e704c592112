package press.caveat.verify.css;

import java.util.List;
import java.util.Optional;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.StyleRules.PageRule;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.UnjudgedCssException;
import press.caveat.verify.css.value.Lengths;
import press.caveat.verify.css.value.Screen;

/** Does {@code @page} leave a page to print on? */
final class PageBox {
  private static final double MILLIMETRE = 96 / 25.4;

  /** Narrowest page or text area a style may ask for, in pixels: 100 mm. */
  private static final double NARROWEST = 100 * MILLIMETRE;

  private static final double A4_WIDTH = 210 * MILLIMETRE;
  private static final double MOST_MARGIN = (A4_WIDTH - NARROWEST) / 2;

  private final Report report;

  PageBox(Report report) {
    this.report = report;
  }

  void look(List<PageRule> rules) {
    for (PageRule rule : rules) {
      boolean isMargin = rule.property().startsWith("margin");
      boolean isSize =
          rule.property().equals("size") || rule.property().matches("width|height|max-.*");
      if (!isMargin && !isSize) {
        continue;
      }
      for (Component part : rule.value()) {
        Optional<Double> pixels = pixels(part, rule);
        boolean isTooMuch = isMargin && pixels.filter(p -> Math.abs(p) > MOST_MARGIN).isPresent();
        boolean isTooLittle = isSize && pixels.filter(p -> p < NARROWEST * 0.99).isPresent();
        if (isTooMuch || isTooLittle) {
          report.fail(
              Rule.CSS_ROOM,
              rule.origin(),
              "@page { "
                  + rule.property()
                  + ": "
                  + Component.join(rule.value())
                  + " } leaves no room for the notice in print");
        }
      }
    }
  }

  private Optional<Double> pixels(Component part, PageRule rule) {
    Lengths lengths =
        new Lengths(Screen.TYPE_SIZE, Screen.TYPE_SIZE, Screen.TRIED.get(1), A4_WIDTH);
    try {
      return lengths.pixels(part);
    } catch (UnjudgedCssException e) {
      report.unjudged(Rule.CSS_NOT_JUDGED, rule.origin(), "cannot be judged: " + e.getMessage());
      return Optional.empty();
    }
  }
}
