package press.caveat.verify.css.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.caveat.verify.css.syntax.Component;
import press.caveat.verify.css.syntax.Component.Type;
import press.caveat.verify.css.syntax.CssParser;

/** What a shorthand says about each of its longhands. */
public final class Shorthands {
  private static final Map<String, List<String>> LONGHANDS =
      Map.ofEntries(
          Map.entry("margin", sides("margin-", "")),
          Map.entry("padding", sides("padding-", "")),
          Map.entry("inset", sides("", "")),
          Map.entry("border-width", sides("border-", "-width")),
          Map.entry("border", sides("border-", "-width")),
          Map.entry("margin-inline", List.of("margin-left", "margin-right")),
          Map.entry("margin-block", List.of("margin-top", "margin-bottom")),
          Map.entry("padding-inline", List.of("padding-left", "padding-right")),
          Map.entry("padding-block", List.of("padding-top", "padding-bottom")),
          Map.entry("inset-inline", List.of("left", "right")),
          Map.entry("inset-block", List.of("top", "bottom")),
          Map.entry("border-inline", List.of("border-left-width", "border-right-width")),
          Map.entry("border-block", List.of("border-top-width", "border-bottom-width")),
          Map.entry("border-left", List.of("border-left-width")),
          Map.entry("border-right", List.of("border-right-width")),
          Map.entry("border-top", List.of("border-top-width")),
          Map.entry("border-bottom", List.of("border-bottom-width")),
          Map.entry(
              "border-image",
              List.of("border-image-source", "border-image-slice", "border-image-outset")),
          Map.entry("overflow", List.of("overflow-x", "overflow-y")),
          Map.entry(
              "background", List.of("background-color", "background-image", "background-size")),
          Map.entry("font", List.of("font-size", "line-height", "font-family")),
          Map.entry("columns", List.of("column-width", "column-count")),
          Map.entry(
              "text-decoration", List.of("text-decoration-line", "text-decoration-thickness")),
          Map.entry("outline", List.of("outline-width", "outline-style", "outline-color")),
          Map.entry("animation", List.of("animation-name")),
          Map.entry("mask", List.of("mask-image")),
          Map.entry("list-style", List.of("list-style-type")),
          Map.entry("gap", List.of("row-gap", "column-gap")),
          Map.entry("flex-flow", List.of("flex-direction", "flex-wrap")),
          Map.entry("offset", List.of("offset-path")),
          Map.entry(
              "grid",
              List.of("grid-template-areas", "grid-template-columns", "grid-template-rows")),
          Map.entry(
              "grid-template",
              List.of("grid-template-areas", "grid-template-columns", "grid-template-rows")),
          Map.entry(
              "-webkit-text-stroke",
              List.of("-webkit-text-stroke-width", "-webkit-text-stroke-color")));

  private Shorthands() {}

  private static List<String> sides(String before, String after) {
    return List.of(
        before + "top" + after,
        before + "right" + after,
        before + "bottom" + after,
        before + "left" + after);
  }

  /** The longhands a name sets; itself if it is one; none if it cannot matter. */
  public static List<String> longhands(String name) {
    if (name.equals("all")) {
      return Properties.all().stream()
          .filter(p -> !p.equals("direction") && !p.equals("unicode-bidi"))
          .toList();
    }
    List<String> known = LONGHANDS.get(name);
    return known != null ? known : Properties.isJudged(name) ? List.of(name) : List.of();
  }

  /** The values of the longhands; empty if no engine would take the declaration. */
  public static Map<String, List<Component>> expand(String name, List<Component> value) {
    List<String> longhands = longhands(name);
    Map<String, List<Component>> all = new LinkedHashMap<>();
    boolean isWide = value.size() == 1 && Properties.WIDE.contains(value.get(0).word());
    if (isWide) {
      longhands.forEach(longhand -> all.put(longhand, value));
      return all;
    }
    if (name.equals("all")) {
      return Map.of();
    }
    if (!LONGHANDS.containsKey(name)) {
      return Grammar.accepts(name, value) ? Map.of(name, value) : Map.of();
    }
    List<Component> parts = value.stream().filter(c -> !c.isWhitespace()).toList();
    Map<String, List<Component>> expanded = split(name, longhands, parts);
    boolean isValid =
        expanded.entrySet().stream().allMatch(e -> Grammar.accepts(e.getKey(), e.getValue()));
    return isValid ? expanded : Map.of();
  }

  private static Map<String, List<Component>> split(
      String name, List<String> longhands, List<Component> parts) {
    return switch (name) {
      case "margin", "padding", "inset", "border-width" -> four(longhands, parts);
      case "overflow", "gap" -> two(longhands, parts);
      case "background" -> Backgrounds.expand(parts);
      case "font" -> Fonts.expand(parts);
      case "text-decoration" -> decoration(parts);
      case "list-style" -> raw(longhands, parts);
      case "animation", "mask", "offset", "border-image" -> raw(longhands, parts);
      case "grid", "grid-template" -> raw(longhands, parts);
      default ->
          name.endsWith("-inline") && !name.startsWith("border")
                  || name.endsWith("-block") && !name.startsWith("border")
              ? two(longhands, parts)
              : byKind(name, longhands, parts);
    };
  }

  private static Map<String, List<Component>> four(List<String> longhands, List<Component> parts) {
    if (parts.isEmpty() || parts.size() > 4) {
      return Map.of();
    }
    Map<String, List<Component>> sides = new LinkedHashMap<>();
    int[][] picks = {{0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 1}, {0, 1, 2, 3}};
    for (int i = 0; i < 4; i++) {
      sides.put(longhands.get(i), List.of(parts.get(picks[parts.size() - 1][i])));
    }
    return sides;
  }

  private static Map<String, List<Component>> two(List<String> longhands, List<Component> parts) {
    if (parts.isEmpty() || parts.size() > 2) {
      return Map.of();
    }
    return Map.of(
        longhands.get(0), List.of(parts.get(0)),
        longhands.get(1), List.of(parts.get(parts.size() - 1)));
  }

  private static Map<String, List<Component>> raw(List<String> longhands, List<Component> parts) {
    Map<String, List<Component>> all = new LinkedHashMap<>();
    boolean isNone = parts.stream().anyMatch(c -> c.isIdent("none")) && parts.size() <= 2;
    List<Component> value = isNone ? List.of(ident("none")) : parts;
    longhands.forEach(longhand -> all.put(longhand, value));
    return all;
  }

  private static Map<String, List<Component>> decoration(List<Component> parts) {
    List<Component> lines = new ArrayList<>();
    List<Component> thickness = new ArrayList<>();
    for (Component part : parts) {
      if (Grammar.accepts("text-decoration-line", List.of(part))) {
        lines.add(part);
      } else if (Grammar.accepts("text-decoration-thickness", List.of(part))) {
        thickness.add(part);
      }
    }
    return Map.of(
        "text-decoration-line", lines.isEmpty() ? List.of(ident("none")) : lines,
        "text-decoration-thickness", thickness.isEmpty() ? List.of(ident("auto")) : thickness);
  }

  /** Each longhand takes the part that fits it; what nobody takes is of no interest here. */
  private static Map<String, List<Component>> byKind(
      String name, List<String> longhands, List<Component> parts) {
    Map<String, List<Component>> all = new LinkedHashMap<>();
    for (String longhand : longhands) {
      Optional<Component> fitting =
          parts.stream().filter(p -> Grammar.accepts(longhand, List.of(p))).findFirst();
      boolean isBorder = name.startsWith("border");
      boolean isDrawn = !isBorder || parts.stream().noneMatch(p -> p.isIdent("none"));
      Component none = isBorder ? zero() : ident("initial");
      all.put(longhand, List.of(isDrawn ? fitting.orElse(none) : zero()));
    }
    return all;
  }

  public static Component ident(String word) {
    return Component.of(Type.IDENT, word, 0);
  }

  private static Component zero() {
    return new Component(Type.NUMBER, "", 0, "", List.of(), 0);
  }

  /** The last of several comma-separated layers. */
  static List<Component> lastLayer(List<Component> parts) {
    List<List<Component>> layers = CssParser.commaSeparated(parts);
    return layers.get(layers.size() - 1);
  }
}
