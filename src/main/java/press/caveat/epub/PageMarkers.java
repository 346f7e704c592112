package press.caveat.epub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import press.caveat.book.PageBreaks;
import press.caveat.book.PageMap;
import press.caveat.language.Term;
import press.caveat.language.Words;

/**
 * The page breaks of the printed edition in the ebook (EPUB Accessibility 1.1, 4.1.2): an empty
 * marker before the first word of each page, and the list of them all. Pages without text of the
 * book, such as blank left-hand ones, have none.
 */
final class PageMarkers {
  private final PageMap pages;
  private final Words words;
  private final List<Target> targets = new ArrayList<>();

  PageMarkers(PageMap pages, Words words) {
    this.pages = pages;
    this.words = words;
  }

  /**
   * A marker that was put in.
   *
   * @param href where it stands, file and fragment
   */
  record Target(String label, String href) {}

  /** Marks a file's pages. */
  void mark(Element tree, String file) {
    for (PageMap.Page page : PageBreaks.insert(tree, pages, this::marker)) {
      targets.add(new Target(page.label(), file + "#" + id(page)));
    }
  }

  /** Markers for the pages that begin with a keyed element of a file, to be put before its text. */
  List<Element> at(String key, String file) {
    List<Element> made = new ArrayList<>();
    for (PageMap.Page page : pages.pages()) {
      if (page.place().filter(place -> place.key().equals(key)).isPresent()) {
        made.add(marker(page));
        targets.add(new Target(page.label(), file + "#" + id(page)));
      }
    }
    return made;
  }

  /** The pages that were marked, in the order of the pages. */
  List<Target> targets() {
    List<String> labels = pages.pages().stream().map(PageMap.Page::label).toList();
    return targets.stream()
        .sorted(Comparator.comparing(target -> labels.indexOf(target.label())))
        .toList();
  }

  private Element marker(PageMap.Page page) {
    Element marker = new Element("span").attr("id", id(page));
    marker.attr("epub:type", "pagebreak").attr("role", "doc-pagebreak");
    return marker.attr("aria-label", words.of(Term.PAGE, page.label()));
  }

  private static String id(PageMap.Page page) {
    return "page-" + page.label();
  }
}
