package press.caveat;

import java.util.Arrays;
import java.util.Optional;
import press.caveat.book.Edition;
import press.caveat.book.Slug;
import press.caveat.verify.Kind;

/** What our editions owe their readers. */
final class Kinds {
  private Kinds() {}

  static Kind of(Edition edition) {
    return switch (edition) {
      case EPUB -> Kind.EBOOK;
      case A4, LETTER -> Kind.BOOK;
      case LARGE_PRINT -> Kind.LARGE_PRINT;
      case HANDOUT, HANDOUT_LETTER -> Kind.HANDOUT;
      case BOOKLET, BOOKLET_LETTER -> Kind.BOOKLET;
    };
  }

  /**
   * By the file's name: the title's and an edition's, or else the longest ending that fits. A title
   * may end like an edition.
   */
  static Kind ofFile(String name, String title) {
    String slug = Slug.of(title);
    return Arrays.stream(Edition.values())
        .filter(edition -> name.equals(edition.fileName(slug)))
        .findFirst()
        .map(Kinds::of)
        .orElseGet(() -> ofFile(name));
  }

  /** The same where nobody knows the title. */
  static Kind ofFile(String name) {
    return byEnding(name).map(Kinds::of).orElse(Kind.FOREIGN);
  }

  private static Optional<Edition> byEnding(String name) {
    return Arrays.stream(Edition.values())
        .filter(edition -> name.endsWith(edition.fileName("")))
        .max((a, b) -> Integer.compare(a.fileName("").length(), b.fileName("").length()));
  }
}
