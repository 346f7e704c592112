package press.caveat.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import press.caveat.svg.Declarations;
import press.caveat.svg.Length;
import press.caveat.svg.SvgDocument;

/** Finds what a text element asks for and outlines cannot give. */
final class Faithfulness {
  private static final Set<String> SPANS = Set.of("tspan", "title", "desc");
  private static final Set<String> REFERENCED =
      Set.of("defs", "symbol", "pattern", "marker", "mask", "clipPath");
  private static final List<String> ATTRIBUTES =
      List.of("textLength", "lengthAdjust", "rotate", "path");
  private static final List<String> POSITIONS = List.of("x", "y", "dx", "dy");
  private static final List<String> LENGTHS =
      List.of("font-size", "letter-spacing", "word-spacing");

  /** Inherited properties, and the values of them that change nothing or are known. */
  private static final Map<String, Set<String>> INHERITED =
      Map.ofEntries(
          Map.entry("writing-mode", Set.of("horizontal-tb", "lr", "lr-tb", "rl", "rl-tb")),
          Map.entry("text-orientation", Set.of("mixed")),
          Map.entry("glyph-orientation-vertical", Set.of("auto")),
          Map.entry("text-decoration", Set.of("none")),
          Map.entry("text-decoration-line", Set.of("none")),
          Map.entry("text-transform", Set.of("none")),
          Map.entry("text-shadow", Set.of("none")),
          Map.entry("text-indent", Set.of("0")),
          Map.entry("font", Set.of()),
          Map.entry("font-variant", Set.of("normal")),
          Map.entry("font-variant-caps", Set.of("normal")),
          Map.entry("font-variant-position", Set.of("normal")),
          Map.entry("font-stretch", Set.of("normal", "100%")),
          Map.entry("font-size-adjust", Set.of("none")),
          Map.entry("font-kerning", Set.of("auto", "normal")),
          Map.entry("font-feature-settings", Set.of("normal")),
          Map.entry("font-variation-settings", Set.of("normal")),
          Map.entry("dominant-baseline", Set.of("auto", "alphabetic", "middle", "central")),
          Map.entry("white-space", Set.of("normal", "nowrap", "pre", "pre-wrap")));

  /** The same for properties that are not inherited. */
  private static final Map<String, Set<String>> OWN =
      Map.ofEntries(
          Map.entry("inline-size", Set.of("auto", "0")),
          Map.entry("shape-inside", Set.of("auto", "none")),
          Map.entry("unicode-bidi", Set.of("normal", "embed", "isolate")),
          Map.entry("alignment-baseline", Set.of("auto", "baseline", "alphabetic")),
          Map.entry("baseline-shift", Set.of("baseline", "0")),
          Map.entry("filter", Set.of("none")),
          Map.entry("mask", Set.of("none")),
          Map.entry("clip-path", Set.of("none")));

  private final Set<String> reasons = new LinkedHashSet<>();

  private Faithfulness() {}

  /** What cannot be done, as ends of a sentence. */
  static List<String> reasons(Element text) {
    Faithfulness found = new Faithfulness();
    for (Element e = text; e.parent() != null; e = e.parent()) {
      found.reference(e);
      found.styles(e, INHERITED);
      found.paint(e);
    }
    for (Element e : text.getAllElements()) {
      if (e != text) {
        found.element(e);
      }
      found.classes(e);
      found.attributes(e);
      found.styles(e, INHERITED);
      found.styles(e, OWN);
      found.paint(e);
    }
    return new ArrayList<>(found.reasons);
  }

  private void reference(Element element) {
    if (REFERENCED.contains(element.tag().localName()) || isUsed(element)) {
      reasons.add("text that is drawn by reference is not supported");
    }
  }

  private static boolean isUsed(Element element) {
    String id = "#" + element.attr("id");
    return element.hasAttr("id")
        && element.ownerDocument().getAllElements().stream()
            .filter(e -> SvgDocument.is(e, "use"))
            .anyMatch(e -> e.attr("href").equals(id) || e.attr("xlink:href").equals(id));
  }

  private void element(Element element) {
    if (!SPANS.contains(element.tag().localName())) {
      reasons.add(element.tag().localName() + " inside text is not supported");
    }
  }

  private void classes(Element element) {
    if (element.hasAttr("class")
        && element.ownerDocument().getAllElements().stream()
            .anyMatch(e -> SvgDocument.is(e, "style"))) {
      reasons.add("styling by class is not supported");
    }
  }

  private void attributes(Element element) {
    for (String attribute : ATTRIBUTES) {
      if (!element.attr(attribute).matches("[0\\s]*")) {
        reasons.add(attribute + " is not supported");
      }
    }
    for (String attribute : POSITIONS) {
      if (element.hasAttr(attribute) && Length.list(element.attr(attribute)).isEmpty()) {
        reasons.add(attribute + "=\"" + element.attr(attribute) + "\" is no list of lengths");
      }
    }
  }

  private void styles(Element element, Map<String, Set<String>> known) {
    Declarations declarations = Declarations.of(element);
    known.keySet().stream()
        .sorted()
        .forEach(
            property ->
                declarations
                    .value(property)
                    .filter(value -> !known.get(property).contains(value))
                    .ifPresent(value -> refuse(property, value)));
    for (String property : LENGTHS) {
      declarations
          .value(property)
          .filter(value -> !value.equals("normal") && Length.of(value).isEmpty())
          .ifPresent(value -> refuse(property, value));
    }
    declarations
        .value("font-size")
        .filter(value -> value.startsWith("-"))
        .ifPresent(value -> refuse("font-size", value));
  }

  private void paint(Element element) {
    Declarations declarations = Declarations.of(element);
    for (String property : List.of("fill", "stroke")) {
      declarations
          .value(property)
          .filter(value -> value.contains("url("))
          .ifPresent(value -> refuse(property, value));
    }
    // Outlines have no font size of their own that an em could mean.
    declarations
        .value("stroke-width")
        .filter(value -> value.matches(".*(em|ex)"))
        .ifPresent(value -> refuse("stroke-width", value));
  }

  private void refuse(String property, String value) {
    reasons.add(property + ": " + value + " is not supported");
  }
}
