package press.caveat.book;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the pages of a printed edition begin.
 *
 * @param pages all pages of the edition, the first first
 */
public record PageMap(List<Page> pages) {
  public PageMap {
    pages = List.copyOf(pages);
  }

  /**
   * One page.
   *
   * @param label what is printed on it: {@code iv}, {@code 12}
   * @param place where in the text it begins; empty if nothing of the text stands on it, as on a
   *     blank left-hand page or one that only ends a note
   */
  public record Page(String label, Optional<Place> place) {
    public Page {
      Objects.requireNonNull(place, "place");
      if (label.isBlank()) {
        throw new IllegalArgumentException("a page has a label");
      }
    }
  }
}
