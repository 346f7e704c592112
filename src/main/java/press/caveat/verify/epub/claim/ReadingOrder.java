package press.caveat.verify.epub.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.caveat.verify.epub.claim.Publication.Link;
import press.caveat.verify.epub.claim.Publication.Page;
import press.caveat.verify.xml.XmlElement;

/** Where links land, in the order a reader meets the places. */
final class ReadingOrder {
  private final Map<String, Map<String, Spot>> spots = new HashMap<>();

  ReadingOrder(List<Page> pages) {
    int number = 0;
    for (Page page : pages) {
      Map<String, Spot> inPage = spots.computeIfAbsent(page.path(), path -> new HashMap<>());
      for (XmlElement element : page.root().subtree()) {
        Spot spot = new Spot(number++, element);
        inPage.putIfAbsent("", spot);
        element.attribute("id").ifPresent(id -> inPage.putIfAbsent(id, spot));
      }
    }
  }

  /**
   * A place.
   *
   * @param number of the element, counted through the whole book
   */
  record Spot(int number, XmlElement element) {}

  /** Where a link lands; empty if it lands nowhere. */
  Optional<Spot> of(Link link) {
    return Optional.ofNullable(spots.getOrDefault(link.path(), Map.of()).get(link.fragment()));
  }
}
