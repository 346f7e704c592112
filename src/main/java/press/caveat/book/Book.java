package press.caveat.book;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A book, ready for every edition.
 *
 * @param sections all of them in reading order, the disclaimer first and the title page second
 * @param resources the images, sorted by path
 * @param cover the publisher's own, a PNG or JPEG; without it the build makes one
 * @param editions the forms the publisher asks for, without repetition
 * @param print what the publisher chose for those on paper
 */
public record Book(
    Metadata metadata,
    Disclaimer disclaimer,
    List<Section> sections,
    List<Resource> resources,
    Optional<Resource> cover,
    List<Edition> editions,
    PrintOptions print) {
  public Book {
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(cover, "cover");
    Objects.requireNonNull(print, "print");
    sections = List.copyOf(sections);
    resources = List.copyOf(resources);
    editions = List.copyOf(editions);
    if (sections.isEmpty() || !sections.get(0).equals(disclaimer.section())) {
      throw new IllegalArgumentException("a book begins with its disclaimer");
    }
  }

  public Contents contents() {
    return Contents.of(sections);
  }
}
