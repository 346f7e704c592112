package press.caveat.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import press.caveat.book.Book;
import press.caveat.book.Edition;
import press.caveat.book.NameUuid;
import press.caveat.book.Section;
import press.caveat.epub.PackageDetails.Property;
import press.caveat.language.Term;
import press.caveat.language.Words;
import press.caveat.style.ReaderFreedom;

/**
 * The accessibility metadata (EPUB Accessibility 1.1, chapter 2), derived by walking the content:
 * nothing is stated that the walk did not find, and the judge walks the finished files again. No
 * conformance is claimed, for that takes a recorded human review.
 */
final class Accessibility {
  private final Book book;
  private final List<PageMarkers.Target> pages;
  private final Words words;
  private final ReaderFreedom freedom;
  private final List<Element> images;
  private final List<Property> properties = new ArrayList<>();

  private Accessibility(
      Book book, List<PageMarkers.Target> pages, Words words, ReaderFreedom freedom) {
    this.book = book;
    this.pages = pages;
    this.words = words;
    this.freedom = freedom;
    this.images = elements("img").filter(image -> !isDecoration(image)).toList();
  }

  /**
   * The properties in the order they are written.
   *
   * @param hasCover whether the cover is a picture, which has words in its place
   * @param freedom what the style sheets leave to the reader
   */
  static List<Property> of(
      Book book,
      List<PageMarkers.Target> pages,
      Words words,
      boolean hasCover,
      ReaderFreedom freedom) {
    return new Accessibility(book, pages, words, freedom).all(hasCover);
  }

  private List<Property> all(boolean hasCover) {
    boolean described = images.stream().noneMatch(image -> image.attr("alt").isBlank());
    modes(described);
    features(described && (hasCover || !images.isEmpty()));
    add("accessibilityHazard", freedom.stillness() ? "none" : "unknown");
    add("accessibilitySummary", summary(described));
    if (!pages.isEmpty()) {
      properties.add(new Property("pageBreakSource", pageSource()));
    }
    return List.copyOf(properties);
  }

  /** The cover does not count: its words stand on the title page. */
  private void modes(boolean described) {
    add("accessMode", "textual");
    if (!images.isEmpty()) {
      add("accessMode", "visual");
      add("accessModeSufficient", "textual,visual");
    }
    if (described) {
      add("accessModeSufficient", "textual");
    }
  }

  private void features(boolean hasAlternatives) {
    feature(true, "tableOfContents");
    feature(freedom.order(), "readingOrder");
    feature(ranksFollow(), "structuralNavigation");
    feature(freedom.display(), "displayTransformability");
    feature(true, "unlocked");
    feature(hasAlternatives, "alternativeText");
    feature(elements("math").findAny().isPresent(), "MathML");
    feature(!pages.isEmpty(), "pageNavigation");
    feature(!pages.isEmpty(), "pageBreakMarkers");
  }

  /** Whether no heading's rank is skipped on the way down, through the whole book. */
  private boolean ranksFollow() {
    int last = 0;
    for (Element heading : elements("h1, h2, h3, h4, h5, h6").toList()) {
      int rank = heading.normalName().charAt(1) - '0';
      if (rank > last + 1) {
        return false;
      }
      last = rank;
    }
    return true;
  }

  /** What the other properties do not say, in the book's language. */
  private String summary(boolean described) {
    List<String> sentences = new ArrayList<>();
    sentences.add(words.of(Term.SUMMARY_TEXT));
    if (!images.isEmpty() && described) {
      sentences.add(words.of(Term.SUMMARY_FIGURES));
    }
    if (!pages.isEmpty()) {
      sentences.add(words.of(Term.SUMMARY_PAGES));
    }
    return String.join(" ", sentences);
  }

  private Stream<Element> elements(String selector) {
    return book.sections().stream()
        .map(Section::body)
        .flatMap(body -> body.copy().select(selector).stream());
  }

  private static boolean isDecoration(Element image) {
    return image.hasAttr("alt") && image.attr("alt").isBlank();
  }

  /** The A4 edition by its name, made from the book's own as UUIDs of names are (RFC 9562, 5.5). */
  private String pageSource() {
    return NameUuid.of(book.metadata().identifier() + "#" + Edition.A4.word());
  }

  private void feature(boolean holds, String name) {
    if (holds) {
      add("accessibilityFeature", name);
    }
  }

  private void add(String name, String value) {
    properties.add(new Property("schema:" + name, value));
  }
}
