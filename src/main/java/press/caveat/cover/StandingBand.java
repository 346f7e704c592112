package press.caveat.cover;

import java.util.Map;
import org.jsoup.nodes.Element;
import press.caveat.svg.SvgDocument;

/**
 * The band across the top of a cover whose edition was withdrawn or corrected. A design may have
 * its own place for these words, the field {@code standing}, with shapes marked {@code
 * data-standing} behind it; on any other design the band is laid.
 */
final class StandingBand {
  private static final String SHAPE = "data-standing";
  private static final String COLOUR = "#5c1010";

  private StandingBand() {}

  /** Lays the band, if the design has no place of its own. */
  static void addTo(SvgDocument drawing) {
    Element root = drawing.root();
    if (root.selectFirst("[data-field=" + CoverField.STANDING.id() + "]") == null) {
      add(root, "rect", Map.of("x", "-200", "y", "0", "width", "2000", "height", "112"))
          .attr("fill", COLOUR)
          .attr(SHAPE, "");
      add(root, "text", Map.of("x", "64", "y", "76", "font-size", "56", "font-weight", "700"))
          .attr("font-family", "Noto Sans")
          .attr("fill", "#ffffff")
          .attr("data-field", CoverField.STANDING.id())
          .attr("data-box", "64 12 1472 88")
          .attr("data-size", "26 56")
          .attr("data-align", "middle");
    }
  }

  /** Takes what is marked as its background out of the cover of an edition that stands. */
  static void removeFrom(SvgDocument drawing) {
    drawing.root().select("[" + SHAPE + "]").remove();
  }

  private static Element add(Element root, String name, Map<String, String> attributes) {
    Element element = new Element(name, SvgDocument.NAMESPACE);
    attributes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(attribute -> element.attr(attribute.getKey(), attribute.getValue()));
    root.appendChild(element);
    return element;
  }
}
