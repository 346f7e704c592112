package press.caveat.verify.epub;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The package document.
 *
 * @param path its place in the container
 * @param items the manifest by id
 * @param spine the reading order
 * @param guide the EPUB 2 guide; empty if there is none
 * @param isFixedLayout whether the whole book is laid out in pages of fixed size
 */
record PackageDocument(
    String path,
    Map<String, Item> items,
    List<SpineItem> spine,
    Optional<String> ncx,
    List<Reference> guide,
    boolean isFixedLayout) {
  PackageDocument {
    items = Map.copyOf(items);
    spine = List.copyOf(spine);
    guide = List.copyOf(guide);
  }

  /**
   * A manifest item.
   *
   * @param path its place in the container; empty if it is not in it
   */
  record Item(
      String id,
      String path,
      String mediaType,
      List<String> properties,
      boolean hasFallback,
      boolean hasRecording) {
    boolean isXhtml() {
      return mediaType.equals("application/xhtml+xml");
    }
  }

  /** A spine item. */
  record SpineItem(Item item, boolean isLinear, List<String> properties, int line) {}

  /** An entry of the guide. */
  record Reference(String type, String path, String fragment, int line) {}

  Optional<Item> nav() {
    return items.values().stream().filter(i -> i.properties().contains("nav")).findFirst();
  }
}
