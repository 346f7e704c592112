package press.caveat.verify.epub;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.caveat.verify.Rule;
import press.caveat.verify.epub.PackageDocument.Item;
import press.caveat.verify.epub.PackageDocument.Reference;
import press.caveat.verify.epub.PackageDocument.SpineItem;
import press.caveat.verify.xml.XmlElement;

/** Reads the package document (EPUB 3.3, section 5, and EPUB 2). */
final class PackageReader {
  private static final String OPF = "http://www.idpf.org/2007/opf";

  private final String path;
  private final XmlElement root;

  private PackageReader(String path, XmlElement root) {
    this.path = path;
    this.root = root;
  }

  static PackageDocument read(String path, XmlElement root) throws BrokenEpubException {
    return new PackageReader(path, root).read();
  }

  private PackageDocument read() throws BrokenEpubException {
    Map<String, Item> items = manifest(only("manifest"));
    XmlElement spine = only("spine");
    List<XmlElement> guides = children(root, "guide");
    List<Reference> references = new ArrayList<>();
    for (XmlElement guide : guides) {
      children(guide, "reference").forEach(e -> references.add(reference(e)));
    }
    Optional<String> ncx =
        spine
            .attribute("toc")
            .map(items::get)
            .or(
                () ->
                    items.values().stream()
                        .filter(i -> i.mediaType().equals("application/x-dtbncx+xml"))
                        .findFirst())
            .map(Item::path);
    return new PackageDocument(path, items, spine(spine, items), ncx, references, isFixedLayout());
  }

  private XmlElement only(String name) throws BrokenEpubException {
    List<XmlElement> found = children(root, name);
    if (found.size() != 1) {
      throw broken("the package has " + found.size() + " elements " + name);
    }
    return found.get(0);
  }

  private static List<XmlElement> children(XmlElement parent, String name) {
    return parent.elements().stream()
        .filter(e -> e.name().equals(name) && e.namespace().equals(OPF))
        .toList();
  }

  private Map<String, Item> manifest(XmlElement manifest) throws BrokenEpubException {
    Map<String, Item> items = new LinkedHashMap<>();
    Set<String> paths = new HashSet<>();
    for (XmlElement element : children(manifest, "item")) {
      Item item = item(element);
      if (items.put(item.id(), item) != null) {
        throw broken("two manifest items have the id " + item.id());
      }
      if (!item.path().isEmpty() && !paths.add(item.path())) {
        throw broken("the manifest lists " + item.path() + " twice");
      }
    }
    return items;
  }

  private Item item(XmlElement element) {
    String href = element.attribute("href").orElse("");
    String target = Addresses.isRemote(href) ? "" : Addresses.resolve(path, href);
    return new Item(
        element.attribute("id").orElse(""),
        target,
        element.attribute("media-type").orElse("").strip(),
        element.words("properties"),
        element.attribute("fallback").isPresent(),
        element.attribute("media-overlay").isPresent());
  }

  private List<SpineItem> spine(XmlElement spine, Map<String, Item> items)
      throws BrokenEpubException {
    List<SpineItem> order = new ArrayList<>();
    for (XmlElement element : children(spine, "itemref")) {
      String id = element.attribute("idref").orElse("");
      Item item = items.get(id);
      if (item == null) {
        throw broken("the spine names " + id + ", which is not in the manifest");
      }
      boolean isLinear = !element.attribute("linear").orElse("yes").strip().equals("no");
      order.add(new SpineItem(item, isLinear, element.words("properties"), element.line()));
    }
    return order;
  }

  private Reference reference(XmlElement element) {
    String href = element.attribute("href").orElse("");
    return new Reference(
        element.attribute("type").orElse(""),
        Addresses.resolve(path, href),
        Addresses.fragment(href),
        element.line());
  }

  private boolean isFixedLayout() {
    return children(root, "metadata").stream()
        .flatMap(metadata -> children(metadata, "meta").stream())
        .anyMatch(
            meta ->
                meta.attribute("property").orElse("").equals("rendition:layout")
                        && meta.text().strip().equals("pre-paginated")
                    || meta.attribute("name").orElse("").equals("fixed-layout")
                        && meta.attribute("content").orElse("").equals("true"));
  }

  private BrokenEpubException broken(String message) {
    return new BrokenEpubException(Rule.EPUB_PACKAGE, path, message);
  }
}
