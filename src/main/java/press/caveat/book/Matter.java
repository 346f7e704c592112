package press.caveat.book;

import java.util.Locale;

/**
 * The three divisions of a book (EPUB Structural Semantics Vocabulary 1.1, document partitions).
 */
public enum Matter {
  FRONT,
  BODY,
  BACK;

  /**
   * The {@code epub:type} of a content document's {@code body}: for example {@code frontmatter}.
   */
  public String epubType() {
    return name().toLowerCase(Locale.ROOT) + "matter";
  }
}
