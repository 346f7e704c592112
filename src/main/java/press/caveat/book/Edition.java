package press.caveat.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form the book is published in. */
public enum Edition {
  /** The ebook. */
  EPUB("", "epub"),
  /** The book on A4 paper, duplex. */
  A4("", "pdf");

  private final String suffix;
  private final String ending;

  Edition(String suffix, String ending) {
    this.suffix = suffix;
    this.ending = ending;
  }

  /** The word for it in {@code book.yaml} and on the command line: {@code large-print}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name of its file: slug, suffix, ending. */
  public String fileName(String slug) {
    return slug + suffix + "." + ending;
  }

  public static Optional<Edition> ofWord(String word) {
    return Arrays.stream(values()).filter(edition -> edition.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Edition::word).toList();
  }
}
