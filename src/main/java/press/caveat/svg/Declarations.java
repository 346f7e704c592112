package press.caveat.svg;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What an element says of its own looks: presentation attributes, overruled by its {@code style}
 * attribute (SVG 2, section 6). Style sheets and classes are not known.
 */
public final class Declarations {
  private static final String STYLE = "style";
  private static final String INHERIT = "inherit";

  private final Element element;
  private final Map<String, String> style;

  private Declarations(Element element) {
    this.element = element;
    this.style = parsed(element.attr(STYLE));
  }

  public static Declarations of(Element element) {
    return new Declarations(element);
  }

  /** The value the element itself gives a property. */
  public Optional<String> value(String property) {
    String value = style.getOrDefault(property, element.attr(property).strip());
    return value.isEmpty() || value.equals(INHERIT) ? Optional.empty() : Optional.of(value);
  }

  /** The value of an inherited property: the element's own or that of the nearest around it. */
  public static Optional<String> inherited(Element element, String property) {
    for (Element e = element; e != null; e = e.parent()) {
      Optional<String> value = of(e).value(property);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** The names of the properties in the {@code style} attribute. */
  public Set<String> styled() {
    return style.keySet();
  }

  /** Takes properties off the element, be they attributes or in its {@code style}. */
  public void remove(Set<String> properties) {
    properties.forEach(element::removeAttr);
    String rest =
        style.entrySet().stream()
            .filter(entry -> !properties.contains(entry.getKey()))
            .map(entry -> entry.getKey() + ":" + entry.getValue())
            .collect(Collectors.joining(";"));
    element.removeAttr(STYLE);
    if (!rest.isEmpty()) {
      element.attr(STYLE, rest);
    }
  }

  private static Map<String, String> parsed(String style) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String declaration : style.replaceAll("(?s)/\\*.*?\\*/", "").split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String value = declaration.substring(colon + 1).replaceFirst("!\\s*important\\s*$", "");
        values.put(declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT), value.strip());
      }
    }
    return values;
  }
}
