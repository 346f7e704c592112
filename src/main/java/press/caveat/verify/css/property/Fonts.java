package press.caveat.verify.css.property;

import java.util.List;
import java.util.Map;
import java.util.Set;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;

/** The {@code font} shorthand: {@code italic bold 1em/1.4 Georgia, serif}. */
final class Fonts {
  private static final Set<String> SYSTEM =
      Set.of("caption", "icon", "menu", "message-box", "small-caption", "status-bar");

  private Fonts() {}

  static Map<String, List<Component>> expand(List<Component> parts) {
    if (parts.size() == 1 && SYSTEM.contains(parts.get(0).word())) {
      return value(Shorthands.ident("small"), List.of(Shorthands.ident("normal")), parts);
    }
    int at = 0;
    while (at < parts.size() && !isSize(parts.get(at))) {
      at++;
    }
    if (at >= parts.size() - 1) {
      return Map.of();
    }
    Component size = parts.get(at++);
    List<Component> height = List.of(Shorthands.ident("normal"));
    if (parts.get(at).isDelim('/') && at + 1 < parts.size()) {
      height = List.of(parts.get(at + 1));
      at += 2;
    }
    List<Component> family = parts.subList(at, parts.size());
    return family.isEmpty() ? Map.of() : value(size, height, family);
  }

  /** A bare number before the size is a weight. */
  private static boolean isSize(Component c) {
    boolean isWeight = c.type() == Type.NUMBER && c.number() != 0;
    boolean isAngle = c.type() == Type.DIMENSION && c.unit().equals("deg");
    return !isWeight && !isAngle && Grammar.accepts("font-size", List.of(c));
  }

  private static Map<String, List<Component>> value(
      Component size, List<Component> height, List<Component> family) {
    return Map.of("font-size", List.of(size), "line-height", height, "font-family", family);
  }
}
