package press.caveat.verify.css.cascade;

import java.util.Optional;

/** Finds imported sheets. */
@FunctionalInterface
public interface SheetLoader {
  /**
   * The sheet at an address; empty if it is not in the book.
   *
   * @param from the file that imports it
   */
  Optional<StyleSource> load(String address, String from);

  /** Knows no other sheet. */
  static SheetLoader none() {
    return (address, from) -> Optional.empty();
  }
}
