package press.caveat.verify.css.value;

import java.util.List;
import java.util.Optional;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.syntax.CssParser;
import press.caveat.verify.css.syntax.UnjudgedCssException;

/**
 * Reads the colours of CSS Color 4 and 5.
 *
 * @param current what {@code currentcolor} means
 * @param page what the system colours mean
 */
public record ColorReader(Rgba current, Page page) {
  /** A colour; empty if the component is none. */
  public Optional<Rgba> read(Component component) {
    return switch (component.type()) {
      case HASH -> NamedColors.hex(component.text());
      case IDENT -> word(component.word());
      case FUNCTION -> function(component);
      default -> Optional.empty();
    };
  }

  private Optional<Rgba> word(String word) {
    return switch (word) {
      case "currentcolor" -> Optional.of(current);
      case "canvas", "field", "buttonface", "mark", "selecteditem", "highlight" ->
          Optional.of(page.paper());
      case "canvastext",
          "fieldtext",
          "buttontext",
          "activetext",
          "marktext",
          "selecteditemtext",
          "highlighttext" ->
          Optional.of(page.ink());
      case "linktext", "visitedtext" -> Optional.of(page.link());
      case "graytext" -> Optional.of(new Rgba(0.5, 0.5, 0.5, 1));
      default -> NamedColors.named(word);
    };
  }

  private Optional<Rgba> function(Component function) {
    List<Component> arguments = CssParser.trim(function.inside());
    if (!arguments.isEmpty() && arguments.get(0).isIdent("from")) {
      throw unjudged(function);
    }
    return switch (function.word()) {
      case "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color" ->
          ColorFunction.read(function);
      case "color-mix" -> new ColorMix(this).read(function);
      case "light-dark" -> lightDark(arguments);
      case "url", "src", "image-set", "-webkit-image-set", "cross-fade", "element" ->
          Optional.empty();
      default -> {
        if (function.word().endsWith("gradient")) {
          yield Optional.empty();
        }
        throw unjudged(function);
      }
    };
  }

  private static UnjudgedCssException unjudged(Component function) {
    return new UnjudgedCssException("the judge cannot compute " + function, function.line());
  }

  private Optional<Rgba> lightDark(List<Component> arguments) {
    List<List<Component>> both = CssParser.commaSeparated(arguments);
    int index = page.isDark() ? 1 : 0;
    return both.size() == 2 && both.get(index).size() == 1
        ? read(both.get(index).get(0))
        : Optional.empty();
  }

  /** The colours a gradient is made of; empty if the component is no gradient. */
  public List<Rgba> gradientColors(Component component) {
    if (component.type() != Type.FUNCTION || !component.word().endsWith("gradient")) {
      return List.of();
    }
    return component.inside().stream().flatMap(c -> read(c).stream()).toList();
  }
}
