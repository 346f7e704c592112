package press.caveat.verify.css.property;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.syntax.UnjudgedCssException;
import press.caveat.verify.css.value.ColorReader;
import press.caveat.verify.css.value.Lengths;
import press.caveat.verify.css.value.Page;
import press.caveat.verify.css.value.Rgba;
import press.caveat.verify.css.value.Screen;

/**
 * What engines accept. An invalid declaration is dropped and leaves the field to an earlier one, so
 * that {@code display: none; display: nonsense} still hides.
 */
final class Grammar {
  private static final Lengths PLAIN = new Lengths(16, 16, Screen.TRIED.get(0), 16);
  private static final ColorReader COLORS = new ColorReader(Rgba.BLACK, Page.LIGHT);
  private static final Map<String, Predicate<Component>> SINGLE = single();
  private static final Map<String, Set<String>> KEYWORDS = Keywords.byProperty();

  private Grammar() {}

  private static Map<String, Predicate<Component>> single() {
    Map<String, Predicate<Component>> types = new HashMap<>();
    for (String name : List.of("color", "background-color", "outline-color")) {
      types.put(name, Grammar::isColor);
    }
    types.put("-webkit-text-fill-color", Grammar::isColor);
    types.put("-webkit-text-stroke-color", Grammar::isColor);
    lengths(types);
    types.put("opacity", c -> isNumber(c) || c.type() == Type.PERCENTAGE);
    types.put("zoom", c -> isNumber(c) || c.type() == Type.PERCENTAGE);
    for (String name : List.of("z-index", "order", "column-count", "font-size-adjust")) {
      types.put(name, c -> isNumber(c));
    }
    return types;
  }

  private static void lengths(Map<String, Predicate<Component>> types) {
    for (String side : List.of("left", "right", "top", "bottom")) {
      types.put(side, c -> isLength(c));
      types.put("margin-" + side, c -> isLength(c));
      types.put("padding-" + side, c -> isSize(c));
      types.put("border-" + side + "-width", c -> isSize(c));
    }
    for (String size : List.of("width", "height")) {
      types.put(size, c -> isSize(c) || isFit(c));
      types.put("max-" + size, c -> isSize(c) || isFit(c));
      types.put("min-" + size, c -> isSize(c) || isFit(c));
    }
    types.put("font-size", c -> isSize(c));
    types.put("line-height", c -> isSize(c) || isNumber(c) && !isNegative(c));
    for (String name : List.of("letter-spacing", "word-spacing", "vertical-align")) {
      types.put(name, c -> isLength(c));
    }
    for (String name : List.of("outline-offset", "text-underline-offset")) {
      types.put(name, c -> isLength(c));
    }
    for (String name : List.of("outline-width", "column-width", "-webkit-text-stroke-width")) {
      types.put(name, c -> isSize(c));
    }
    types.put("column-gap", c -> isSize(c));
    types.put("row-gap", c -> isSize(c));
    types.put("text-indent", c -> isLength(c));
    types.put("text-decoration-thickness", c -> isLength(c));
  }

  /** Whether some engine takes this value for this longhand. */
  static boolean accepts(String longhand, List<Component> value) {
    List<Component> parts = value.stream().filter(c -> !c.isWhitespace()).toList();
    if (parts.isEmpty() || parts.stream().anyMatch(Grammar::isBroken)) {
      return false;
    }
    if (parts.size() == 1 && Properties.WIDE.contains(parts.get(0).word())) {
      return true;
    }
    Predicate<Component> type = SINGLE.get(longhand);
    Set<String> words = KEYWORDS.get(longhand);
    if (type == null && words == null) {
      return true;
    }
    boolean isList = Keywords.isList(longhand);
    return (isList || parts.size() == 1) && parts.stream().allMatch(c -> fits(c, type, words));
  }

  private static boolean fits(Component c, Predicate<Component> type, Set<String> words) {
    return words != null && c.type() == Type.IDENT && words.contains(c.word())
        || type != null && type.test(c);
  }

  private static boolean isBroken(Component c) {
    return c.type() == Type.BAD
        || c.type() == Type.BRACKET
        || c.isDelim('!')
        || c.isBlock('{')
        || c.type() == Type.SEMICOLON;
  }

  private static boolean isColor(Component c) {
    return unlessUnknown(() -> COLORS.read(c).isPresent());
  }

  private static boolean isLength(Component c) {
    return unlessUnknown(() -> PLAIN.pixels(c).isPresent());
  }

  /** A length that may not be negative; a calculated one is cut off at zero instead. */
  private static boolean isSize(Component c) {
    return isLength(c) && !isNegative(c);
  }

  private static boolean isNegative(Component c) {
    return c.type() != Type.FUNCTION && c.number() < 0;
  }

  private static boolean isNumber(Component c) {
    return unlessUnknown(() -> PLAIN.number(c).isPresent());
  }

  private static boolean isFit(Component c) {
    return c.isFunction("fit-content") || c.isFunction("calc-size");
  }

  /** A function the judge cannot compute may be valid. */
  private static boolean unlessUnknown(BooleanSupplier test) {
    try {
      return test.getAsBoolean();
    } catch (UnjudgedCssException e) {
      return true;
    }
  }
}
