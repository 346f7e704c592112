package press.caveat.verify.css.cascade;

import java.util.List;
import java.util.Set;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.css.syntax.Component;

/**
 * All rules that can reach a page, in order.
 *
 * @param layers names of the cascade layers, weakest first
 * @param fonts the {@code @font-face} rules
 * @param pages the {@code @page} rules
 * @param registered custom properties with rules of their own
 * @param faults what the judge could not read
 */
public record StyleRules(
    List<StyleRule> rules,
    List<String> layers,
    List<FontFace> fonts,
    List<PageRule> pages,
    Set<String> registered,
    List<Fault> faults) {
  public StyleRules {
    rules = List.copyOf(rules);
    layers = List.copyOf(layers);
    fonts = List.copyOf(fonts);
    pages = List.copyOf(pages);
    registered = Set.copyOf(registered);
    faults = List.copyOf(faults);
  }

  /**
   * An {@code @font-face} rule.
   *
   * @param family as it is asked for, without quotes, lower case
   * @param sources the value of {@code src}
   */
  public record FontFace(String family, List<Component> sources, Origin origin) {}

  /**
   * A declaration of an {@code @page} rule.
   *
   * @param property as written, lower case
   */
  public record PageRule(
      String property, List<Component> value, Condition condition, Origin origin) {}

  /** A place the judge could not read. */
  public record Fault(String message, Origin origin) {}

  int rank(String layer) {
    return layer.isEmpty() ? Integer.MAX_VALUE : layers.indexOf(layer);
  }
}
