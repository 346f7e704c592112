package press.caveat.verify.epub.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import press.caveat.verify.xml.XmlElement;

/**
 * An opened EPUB as its claims are judged by.
 *
 * @param path of the package document
 * @param metadata the package document's metadata
 * @param pages the content documents in the order of the spine
 * @param contents the links of the table of contents
 * @param pageList the links of the page list; empty if there is none
 * @param sheets every style sheet of the manifest
 * @param images every image of the manifest, by path
 * @param isFixedLayout whether pages have a fixed size
 * @param isLocked whether anything in the container is encrypted or under rights management
 */
public record Publication(
    String path,
    XmlElement metadata,
    List<Page> pages,
    List<Link> contents,
    List<Link> pageList,
    List<Sheet> sheets,
    Map<String, byte[]> images,
    boolean isFixedLayout,
    boolean isLocked) {
  public Publication {
    pages = List.copyOf(pages);
    contents = List.copyOf(contents);
    pageList = List.copyOf(pageList);
    sheets = List.copyOf(sheets);
    images = Map.copyOf(images);
  }

  /** A content document; {@code isNav} if it is the navigation document. */
  public record Page(String path, XmlElement root, boolean isNav) {
    boolean isCover() {
      return is("cover");
    }

    /** Whether it is a part that contents lists leave out by custom. */
    boolean isUnlisted() {
      return isNav || is("cover", "titlepage", "halftitlepage", "copyright-page", "imprint");
    }

    private boolean is(String... types) {
      return root.subtree().stream()
          .filter(e -> e.is("body", "section"))
          .anyMatch(e -> e.epubTypes().stream().anyMatch(Set.of(types)::contains));
    }
  }

  /** A link of a navigation list: the file and the fragment it leads to. */
  public record Link(String path, String fragment) {}

  /** A style sheet. */
  public record Sheet(String path, String css) {}

  /** Every element a reader may meet, in reading order. */
  List<XmlElement> elements() {
    return pages.stream().flatMap(page -> page.root().subtree().stream()).toList();
  }
}
