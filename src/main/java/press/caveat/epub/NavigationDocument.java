package press.caveat.epub;

import java.util.List;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.TOCReference;
import org.jsoup.nodes.Element;
import press.caveat.book.Place;
import press.caveat.language.Term;
import press.caveat.language.Words;

/** The navigation document (EPUB 3.3, chapter 7): contents, pages and landmarks. */
final class NavigationDocument {
  static final String HREF = "nav.xhtml";
  private static final String IBOOKS =
      "ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/";

  /** Levels that the page shows; readers that list the contents themselves get all. */
  private static final int SHOWN = 2;

  private final PageMarkers markers;

  private NavigationDocument(PageMarkers markers) {
    this.markers = markers;
  }

  /**
   * @param markers gives its pages to the list, and gets those on which the printed contents stand
   */
  static byte[] of(
      Book book,
      String language,
      List<PackageDetails.Landmark> landmarks,
      PageMarkers markers,
      Words words) {
    String title = words.of(Term.CONTENTS);
    ContentDocument document = new ContentDocument(language, title);
    document.root().attr("epub:prefix", IBOOKS);
    Element body = document.body().attr("epub:type", "frontmatter");
    new NavigationDocument(markers).contents(body, book, title);
    if (!markers.targets().isEmpty()) {
      pages(body, markers.targets(), words);
    }
    landmarks(body, landmarks, words);
    return document.toBytes();
  }

  private void contents(Element body, Book book, String title) {
    markers.at(Place.CONTENTS, HREF).forEach(body::appendChild);
    Element toc = body.appendElement("nav").attr("epub:type", "toc").attr("role", "doc-toc");
    toc.attr("id", "contents").attr("aria-labelledby", "contents-heading");
    toc.appendElement("h1").attr("id", "contents-heading").text(title);
    list(toc, book.getTableOfContents().getTocReferences(), 1);
  }

  /** A page of the contents may begin at any entry; in a list of links only a link holds more. */
  private void list(Element parent, List<TOCReference> references, int level) {
    Element list = parent.appendElement("ol");
    if (level > SHOWN) {
      list.attr("hidden", "hidden");
    }
    for (TOCReference reference : references) {
      Element item = list.appendElement("li");
      Element link = item.appendElement("a").attr("href", reference.getCompleteHref());
      markers.at(Place.ofContents(target(reference)), HREF).forEach(link::appendChild);
      link.appendText(reference.getTitle());
      if (!reference.getChildren().isEmpty()) {
        list(item, reference.getChildren(), level + 1);
      }
    }
  }

  /** The id of the heading an entry leads to. */
  private static String target(TOCReference reference) {
    String fragment = reference.getFragmentId();
    return fragment == null || fragment.isEmpty()
        ? reference.getResource().getHref().replaceFirst("\\.xhtml$", "-heading")
        : fragment;
  }

  private static void pages(Element body, List<PageMarkers.Target> pages, Words words) {
    Element nav = body.appendElement("nav").attr("epub:type", "page-list");
    nav.attr("role", "doc-pagelist").attr("aria-label", words.of(Term.PAGES));
    Element list = nav.attr("hidden", "hidden").appendElement("ol");
    for (PageMarkers.Target page : pages) {
      list.appendElement("li").appendElement("a").attr("href", page.href()).text(page.label());
    }
  }

  private static void landmarks(
      Element body, List<PackageDetails.Landmark> landmarks, Words words) {
    Element nav = body.appendElement("nav").attr("epub:type", "landmarks");
    nav.attr("aria-label", words.of(Term.LANDMARKS)).attr("hidden", "hidden");
    Element list = nav.appendElement("ol");
    for (PackageDetails.Landmark landmark : landmarks) {
      Element link = list.appendElement("li").appendElement("a");
      link.attr("epub:type", landmark.epubType()).attr("href", landmark.href());
      link.text(landmark.label());
    }
  }
}
