package press.caveat.epub;

import java.util.List;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.TOCReference;
import org.jsoup.nodes.Element;
import press.caveat.language.Term;
import press.caveat.language.Words;

/** The navigation document (EPUB 3.3, chapter 7): contents, pages and landmarks. */
final class NavigationDocument {
  static final String HREF = "nav.xhtml";
  private static final String IBOOKS =
      "ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/";

  private NavigationDocument() {}

  static byte[] of(Book book, PackageDetails details, Words words) {
    String title = words.of(Term.CONTENTS);
    ContentDocument document = new ContentDocument(details.metadata().language(), title);
    document.root().attr("epub:prefix", IBOOKS);
    Element body = document.body().attr("epub:type", "frontmatter");
    Element toc = body.appendElement("nav").attr("epub:type", "toc").attr("role", "doc-toc");
    toc.attr("id", "contents").attr("aria-labelledby", "contents-heading");
    toc.appendElement("h1").attr("id", "contents-heading").text(title);
    list(toc, book.getTableOfContents().getTocReferences());
    if (!details.pages().isEmpty()) {
      pages(body, details.pages(), words);
    }
    landmarks(body, details.landmarks(), words);
    return document.toBytes();
  }

  private static void list(Element parent, List<TOCReference> references) {
    Element list = parent.appendElement("ol");
    for (TOCReference reference : references) {
      Element item = list.appendElement("li");
      item.appendElement("a").attr("href", reference.getCompleteHref()).text(reference.getTitle());
      if (!reference.getChildren().isEmpty()) {
        list(item, reference.getChildren());
      }
    }
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
