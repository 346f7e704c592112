package press.caveat.book;

import java.util.Objects;
import java.util.Optional;

/**
 * What the book is about (EPUB 3.3, {@code dc:subject}).
 *
 * @param text as shown
 * @param code the scheme it comes from and its term there; absent for a free keyword
 */
public record Subject(String text, Optional<Code> code) {
  public Subject {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(code, "code");
  }

  /** Authority and term always go together. */
  public record Code(String authority, String term) {}
}
