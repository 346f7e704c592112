package press.caveat;

import java.util.Arrays;
import press.caveat.book.Edition;
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

  /** By the ending of a file's name, the longest that fits. */
  static Kind ofFile(String name) {
    return Arrays.stream(Edition.values())
        .filter(edition -> name.endsWith(edition.fileName("")))
        .max((a, b) -> Integer.compare(a.fileName("").length(), b.fileName("").length()))
        .map(Kinds::of)
        .orElse(Kind.FOREIGN);
  }
}
