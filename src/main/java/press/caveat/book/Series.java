package press.caveat.book;

import java.util.Objects;
import java.util.Optional;

/**
 * The series a book belongs to (EPUB 3.3, {@code belongs-to-collection}).
 *
 * @param name of the series
 * @param position of the book in it: 2, or 2.1 between 2 and 3
 */
public record Series(String name, Optional<String> position) {
  public Series {
    Objects.requireNonNull(position, "position");
    if (name.isBlank() || position.filter(p -> !p.matches("[0-9]+(\\.[0-9]+)*")).isPresent()) {
      throw new IllegalArgumentException("a series has a name, and numbers for positions");
    }
  }
}
