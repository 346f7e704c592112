package press.caveat.epub;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import press.caveat.book.Book;
import press.caveat.book.Edition;
import press.caveat.book.NameUuid;
import press.caveat.book.Section;
import press.caveat.epub.PackageDetails.Property;
import press.caveat.language.Term;
import press.caveat.language.Words;

/**
 * The accessibility metadata (EPUB Accessibility 1.1, chapter 2), derived by walking the content:
 * nothing is stated that the walk did not find. No conformance is claimed, for that takes a
 * recorded human review.
 */
final class Accessibility {
  private Accessibility() {}

  static List<Property> of(Book book, List<PageMarkers.Target> pages, Words words) {
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
    if (!pages.isEmpty()) {
      add(properties, "accessibilityFeature", "pageNavigation");
      add(properties, "accessibilityFeature", "pageBreakMarkers");
    }
    add(properties, "accessibilityHazard", "none");
    Term summary = pages.isEmpty() ? Term.SUMMARY_WITHOUT_PAGES : Term.SUMMARY_WITH_PAGES;
    add(properties, "accessibilitySummary", words.of(summary));
    if (!pages.isEmpty()) {
      properties.add(new Property("pageBreakSource", pageSource(book)));
    }
    return properties;
  }

  /** The A4 edition by its name, made from the book's own as UUIDs of names are (RFC 9562, 5.5). */
  private static String pageSource(Book book) {
    return NameUuid.of(book.metadata().identifier() + "#" + Edition.A4.word());
  }

  private static void add(List<Property> properties, String name, String value) {
    properties.add(new Property("schema:" + name, value));
  }
}
