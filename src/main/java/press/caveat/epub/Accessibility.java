package press.caveat.epub;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import press.caveat.book.Book;
import press.caveat.book.Section;
import press.caveat.epub.PackageDetails.Property;

/**
 * The accessibility metadata (EPUB Accessibility 1.1, chapter 2), derived by walking the content:
 * nothing is stated that the walk did not find. No conformance is claimed, for that takes a
 * recorded human review.
 */
final class Accessibility {
  private Accessibility() {}

  static List<Property> of(Book book) {
    List<Element> images = new ArrayList<>();
    for (Section section : book.sections()) {
      images.addAll(section.body().copy().select("img"));
    }
    boolean seen = images.stream().anyMatch(image -> !image.attr("alt").isEmpty());
    List<Property> properties = new ArrayList<>();
    add(properties, "accessMode", "textual");
    if (seen) {
      add(properties, "accessMode", "visual");
      add(properties, "accessModeSufficient", "textual,visual");
    }
    add(properties, "accessModeSufficient", "textual");
    for (String feature : List.of("tableOfContents", "readingOrder", "structuralNavigation")) {
      add(properties, "accessibilityFeature", feature);
    }
    add(properties, "accessibilityFeature", "displayTransformability");
    add(properties, "accessibilityFeature", "unlocked");
    if (seen) {
      add(properties, "accessibilityFeature", "alternativeText");
    }
    add(properties, "accessibilityHazard", "none");
    return properties;
  }

  private static void add(List<Property> properties, String name, String value) {
    properties.add(new Property("schema:" + name, value));
  }
}
