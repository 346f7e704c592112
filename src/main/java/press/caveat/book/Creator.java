package press.caveat.book;

import java.util.Objects;
import java.util.Optional;

/**
 * Who made the book or a part of it.
 *
 * @param name as printed
 * @param role a MARC relator code, for example {@code aut}, {@code ill}, {@code trl}
 * @param fileAs the name as a catalogue sorts it, if given
 */
public record Creator(String name, String role, Optional<String> fileAs) {
  public Creator {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(fileAs, "fileAs");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a creator has a name");
    }
  }
}
