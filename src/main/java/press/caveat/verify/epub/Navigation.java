package press.caveat.verify.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.caveat.verify.text.ElementText;
import press.caveat.verify.xml.XmlElement;

/** The navigation document and the NCX. */
final class Navigation {
  private final EpubFile epub;

  Navigation(EpubFile epub) {
    this.epub = epub;
  }

  /**
   * A link of a list.
   *
   * @param types its {@code epub:type}
   * @param label its words
   */
  record Entry(
      List<String> types, String path, String fragment, String label, String file, int line) {
    String place() {
      return file + ":" + line;
    }
  }

  /** Entries of the {@code toc} list. */
  List<Entry> contents() throws BrokenEpubException {
    return list("toc");
  }

  /** Entries of the {@code landmarks} list. */
  List<Entry> landmarks() throws BrokenEpubException {
    return list("landmarks");
  }

  /** Entries of the {@code page-list}. */
  List<Entry> pages() throws BrokenEpubException {
    return list("page-list");
  }

  private List<Entry> list(String type) throws BrokenEpubException {
    List<Entry> entries = new ArrayList<>();
    Optional<String> path = epub.book().nav().map(PackageDocument.Item::path);
    if (path.isEmpty()) {
      return entries;
    }
    for (XmlElement element : epub.document(path.get()).root().subtree()) {
      if (element.is("nav") && element.epubTypes().contains(type)) {
        element.subtree().stream()
            .filter(e -> e.is("a") && e.attribute("href").isPresent())
            .forEach(
                a ->
                    entries.add(
                        entry(
                            path.get(), a, a.attribute("href").orElseThrow(), ElementText.of(a))));
      }
    }
    return entries;
  }

  /** Entries of the NCX's map. */
  List<Entry> ncx() throws BrokenEpubException {
    List<Entry> entries = new ArrayList<>();
    Optional<String> path = epub.book().ncx();
    if (path.isEmpty() || !epub.archive().has(path.get())) {
      return entries;
    }
    for (XmlElement element : epub.document(path.get()).root().subtree()) {
      if (element.name().equals("navPoint")) {
        for (XmlElement child : element.elements()) {
          if (child.name().equals("content")) {
            entries.add(
                entry(path.get(), child, child.attribute("src").orElse(""), label(element)));
          }
        }
      }
    }
    return entries;
  }

  private static String label(XmlElement navPoint) {
    return navPoint.elements().stream()
        .filter(e -> e.name().equals("navLabel"))
        .findFirst()
        .map(ElementText::of)
        .orElse("");
  }

  private static Entry entry(String file, XmlElement element, String address, String label) {
    return new Entry(
        element.epubTypes(),
        Addresses.resolve(file, address),
        Addresses.fragment(address),
        label,
        file,
        element.line());
  }
}
