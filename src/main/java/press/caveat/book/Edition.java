package press.caveat.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form the book is published in. */
public enum Edition {
  /** The ebook. */
  EPUB("", "epub"),
  /** The book on A4, printed on both sides; the ebook's page numbers are its. */
  A4("", "pdf"),
  /** The book on US Letter, laid out for it. */
  LETTER("-letter", "pdf"),
  /** The book in large print, on A4. */
  LARGE_PRINT("-large-print", "pdf"),
  /** One A4 sheet, both sides, from the passages the manuscript marks. */
  HANDOUT("-handout", "pdf"),
  /** The same on US Letter. */
  HANDOUT_LETTER("-handout-letter", "pdf"),
  /** A5 pages, two on a side of A4, to be printed, folded and stapled. */
  BOOKLET("-booklet", "pdf"),
  /** Half-letter pages, two on a side of US Letter. */
  BOOKLET_LETTER("-booklet-letter", "pdf");

  private final String suffix;
  private final String ending;

  Edition(String suffix, String ending) {
    this.suffix = suffix;
    this.ending = ending;
  }

  public boolean isHandout() {
    return this == HANDOUT || this == HANDOUT_LETTER;
  }

  /** Whether its pages are imposed on sheets: for printing only, not for reading on a screen. */
  public boolean isImposed() {
    return this == BOOKLET || this == BOOKLET_LETTER;
  }

  /** Whether its words may be divided at a line's end. Clear print and large print divide none. */
  public boolean isHyphenated() {
    return this != EPUB && this != LARGE_PRINT && !isHandout();
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
