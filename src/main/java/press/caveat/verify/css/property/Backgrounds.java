package press.caveat.verify.css.property;

import java.util.List;
import java.util.Map;
import java.util.Set;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;

/** The {@code background} shorthand. */
final class Backgrounds {
  private static final Set<String> PARTIAL =
      Set.of("no-repeat", "repeat-x", "repeat-y", "space", "round");

  private Backgrounds() {}

  static Map<String, List<Component>> expand(List<Component> parts) {
    List<Component> images = parts.stream().filter(Backgrounds::isImage).toList();
    List<Component> colors =
        Shorthands.lastLayer(parts).stream()
            .filter(c -> !isImage(c) && !isPlace(c))
            .filter(c -> Grammar.accepts("background-color", List.of(c)))
            .toList();
    if (colors.size() > 1) {
      return Map.of();
    }
    Component transparent = Shorthands.ident("transparent");
    boolean isLaidOut = parts.stream().anyMatch(c -> c.isDelim('/') || PARTIAL.contains(c.word()));
    Component whole = Shorthands.ident("auto");
    return Map.of(
        "background-size", List.of(isLaidOut ? Shorthands.ident("partial") : whole),
        "background-color", colors.isEmpty() ? List.of(transparent) : colors,
        "background-image", images.isEmpty() ? List.of(Shorthands.ident("none")) : images);
  }

  private static boolean isPlace(Component c) {
    return c.type() != Type.IDENT && c.type() != Type.HASH && c.type() != Type.FUNCTION;
  }

  static boolean isImage(Component c) {
    return c.type() == Type.URL
        || c.type() == Type.FUNCTION
            && (c.word().endsWith("gradient")
                || c.word().endsWith("image-set")
                || c.isFunction("url")
                || c.isFunction("src")
                || c.isFunction("image")
                || c.isFunction("paint")
                || c.isFunction("element")
                || c.isFunction("cross-fade"));
  }
}
