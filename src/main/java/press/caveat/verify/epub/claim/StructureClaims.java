package press.caveat.verify.epub.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.caveat.verify.epub.claim.Publication.Link;
import press.caveat.verify.epub.claim.Publication.Page;
import press.caveat.verify.epub.claim.ReadingOrder.Spot;
import press.caveat.verify.xml.XmlElement;

/** Finding one's way: contents, order, headings, pages. */
final class StructureClaims {
  private final Publication book;
  private final ReadingOrder places;

  StructureClaims(Publication book) {
    this.book = book;
    this.places = new ReadingOrder(book.pages());
  }

  /** {@code tableOfContents}: there is one, its links land, and every document stands in it. */
  Answer contents() {
    if (book.contents().isEmpty()) {
      return Answer.no("there is no table of contents");
    }
    Optional<Link> lost = book.contents().stream().filter(l -> places.of(l).isEmpty()).findFirst();
    if (lost.isPresent()) {
      return Answer.no(
          "an entry leads nowhere: " + lost.get().path() + "#" + lost.get().fragment());
    }
    for (Page page : book.pages()) {
      boolean isListed = book.contents().stream().anyMatch(l -> l.path().equals(page.path()));
      if (!isListed && !page.isUnlisted() && !page.root().text().isBlank()) {
        return Answer.no("no entry leads to " + page.path());
      }
    }
    return Answer.yes(book.contents().size() + " entries, each lands");
  }

  /** {@code readingOrder}: contents and text run the same way, and no focus order crosses it. */
  Answer order() {
    List<Spot> spots = book.contents().stream().flatMap(l -> places.of(l).stream()).toList();
    for (int i = 1; i < spots.size(); i++) {
      if (spots.get(i).number() < spots.get(i - 1).number()) {
        return Answer.no("entry " + (i + 1) + " of the contents stands before the one above it");
      }
    }
    boolean jumps =
        book.elements().stream()
            .anyMatch(e -> e.attribute("tabindex").orElse("0").strip().matches("\\+?0*[1-9]\\d*"));
    if (jumps || book.isFixedLayout() || spots.isEmpty()) {
      return Answer.no("a focus order, fixed pages or missing contents leave the order open");
    }
    return Answer.yes(
        book.pages().size() + " documents in the order of " + spots.size() + " entries");
  }

  /** {@code structuralNavigation}: headings everywhere, and no rank is skipped on the way down. */
  Answer headings() {
    int last = 0;
    int count = 0;
    for (Page page : book.pages()) {
      List<XmlElement> headings =
          page.root().subtree().stream()
              .filter(e -> e.is("h1", "h2", "h3", "h4", "h5", "h6"))
              .toList();
      if (headings.isEmpty() && !page.isCover()) {
        return Answer.no(page.path() + " has no heading");
      }
      for (XmlElement heading : headings) {
        int rank = heading.name().charAt(1) - '0';
        if (rank > last + 1 || heading.text().isBlank()) {
          String what = heading.text().isBlank() ? "is empty" : "follows one of rank " + last;
          return Answer.no(
              page.path() + ":" + heading.line() + ": the heading of rank " + rank + " " + what);
        }
        last = rank;
        count++;
      }
    }
    return Answer.yes(count + " headings, no rank skipped");
  }

  /** {@code pageNavigation}: a list of pages, in order, each entry at a page break. */
  Answer pageList() {
    if (book.pageList().isEmpty()) {
      return Answer.no("there is no page list");
    }
    int last = -1;
    for (Link link : book.pageList()) {
      Optional<Spot> spot = places.of(link);
      boolean isBreak = spot.filter(s -> isPageBreak(s.element())).isPresent();
      if (!isBreak || spot.get().number() <= last) {
        return Answer.no(link.path() + "#" + link.fragment() + " is no page break in its order");
      }
      last = spot.get().number();
    }
    return Answer.yes(
        book.pageList().size() + " pages, each entry lands on a page break, in order");
  }

  /** {@code pageBreakMarkers}: each is named and stands in the page list. */
  Answer pageBreaks() {
    Set<XmlElement> listed = new HashSet<>();
    book.pageList().forEach(link -> places.of(link).ifPresent(spot -> listed.add(spot.element())));
    List<XmlElement> breaks = breaks();
    for (XmlElement mark : breaks) {
      boolean isNamed =
          !mark.attribute("aria-label")
              .or(() -> mark.attribute("title"))
              .orElse(mark.text())
              .isBlank();
      if (!isNamed || !listed.contains(mark)) {
        return Answer.no("the page break on line " + mark.line() + " is unnamed or not listed");
      }
    }
    return breaks.isEmpty()
        ? Answer.no("there is no page break")
        : Answer.yes(breaks.size() + " page breaks, each named and listed");
  }

  /** {@code printPageNumbers}: markers, their list, and which printed edition they come from. */
  Answer printPages(List<String> sources) {
    boolean hasSource = sources.stream().anyMatch(s -> !s.isBlank() && !s.strip().equals("none"));
    return hasSource ? pageBreaks() : Answer.no("no printed edition is named as their source");
  }

  /** {@code pageBreakSource}: named if there are page breaks, and only then. */
  Answer source(String value) {
    return breaks().isEmpty() || value.isBlank()
        ? Answer.no("there are no page breaks, or no source is named")
        : Answer.yes(breaks().size() + " page breaks, by " + value);
  }

  boolean hasPageBreaks() {
    return !breaks().isEmpty();
  }

  /** {@code index}, {@code MathML}, {@code ARIA}: the element or role is there. */
  Answer has(String what) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement e : book.elements()) {
      boolean fits =
          switch (what) {
            case "index" ->
                e.epubTypes().contains("index") || e.words("role").contains("doc-index");
            case "MathML" -> e.name().equals("math");
            default -> !e.words("role").isEmpty();
          };
      if (fits) {
        found.add(e);
      }
    }
    return found.isEmpty()
        ? Answer.no("there is nothing of the kind")
        : Answer.yes(found.size() + " elements");
  }

  private List<XmlElement> breaks() {
    return book.elements().stream().filter(StructureClaims::isPageBreak).toList();
  }

  private static boolean isPageBreak(XmlElement element) {
    return element.epubTypes().contains("pagebreak")
        || element.words("role").contains("doc-pagebreak");
  }
}
