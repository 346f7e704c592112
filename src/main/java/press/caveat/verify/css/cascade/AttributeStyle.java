package press.caveat.verify.css.cascade;

import java.util.ArrayList;
import java.util.List;
import press.caveat.verify.css.condition.Condition;
import press.caveat.verify.css.selector.Specificity;
import press.caveat.verify.css.syntax.CssParser;
import press.caveat.verify.xml.XmlElement;

/** Style that stands on the element: {@code style}, and HTML's presentational attributes. */
final class AttributeStyle {
  private AttributeStyle() {}

  /** What the attributes of an element of {@code file} say, as matches. */
  static List<Match> of(XmlElement element, String file) {
    List<Match> matches = new ArrayList<>();
    String hints = hints(element);
    if (!hints.isEmpty()) {
      matches.add(match(hints, element, file, Match.Weight.ATTRIBUTE));
    }
    element
        .attribute("style")
        .ifPresent(style -> matches.add(match(style, element, file, Match.Weight.INLINE)));
    return matches;
  }

  private static Match match(String css, XmlElement element, String file, Match.Weight weight) {
    List<Setting> settings = Settings.of(CssParser.styleAttribute(css, element.line()), file);
    int rank = Integer.MAX_VALUE;
    return new Match("", Condition.ALWAYS, weight, rank, Specificity.none(), 0, settings);
  }

  /** Old attributes as the declarations browsers make of them. */
  private static String hints(XmlElement element) {
    StringBuilder css = new StringBuilder();
    if (element.is("font")) {
      add(css, "color", color(element, "color"));
      add(css, "font-size", fontSize(element.attribute("size").orElse("")));
    }
    if (element.is("body")) {
      add(css, "color", color(element, "text"));
    }
    if (element.is("body", "table", "thead", "tbody", "tfoot", "tr", "td", "th")) {
      add(css, "background-color", color(element, "bgcolor"));
      String image = element.attribute("background").orElse("");
      add(css, "background-image", image.isEmpty() ? "" : "url(\"attribute\")");
    }
    if (element.is("table", "td", "th", "hr", "img", "col")) {
      add(css, "width", length(element.attribute("width").orElse("")));
      add(css, "height", length(element.attribute("height").orElse("")));
    }
    if (element.is("td", "th") && element.attribute("nowrap").isPresent()) {
      add(css, "white-space", "nowrap");
    }
    if (element.is("bdo")) {
      add(css, "unicode-bidi", "bidi-override");
    }
    String direction = element.attribute("dir").orElse("");
    add(css, "direction", direction.equalsIgnoreCase("auto") ? "" : direction);
    return css.toString();
  }

  private static void add(StringBuilder css, String property, String value) {
    if (!value.isBlank()) {
      css.append(property).append(':').append(value.replaceAll("[;{}]", "")).append(';');
    }
  }

  private static String color(XmlElement element, String attribute) {
    String color = element.attribute(attribute).orElse("").strip();
    return color.matches("[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3}") ? "#" + color : color;
  }

  private static String length(String length) {
    return length.strip().matches("\\d+(\\.\\d+)?") ? length.strip() + "px" : length;
  }

  private static String fontSize(String size) {
    String steps = size.strip();
    if (steps.startsWith("-")) {
      return "smaller";
    }
    return switch (steps) {
      case "" -> "";
      case "1" -> "x-small";
      case "2" -> "small";
      case "3" -> "medium";
      case "4" -> "large";
      default -> "x-large";
    };
  }
}
