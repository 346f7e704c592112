package press.caveat.verify.collation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import press.caveat.verify.xml.XmlElement;

/**
 * The rules for text no author wrote and no copy-text has. In an EPUB:
 *
 * <ol>
 *   <li><b>contents</b>: the navigation document repeats titles
 *   <li><b>cover</b>: a document whose part is the cover
 *   <li><b>title page</b>: must say what {@code book.yaml} says of the book; the rest is the
 *       build's
 *   <li><b>references</b>: each source cited has its own entry; the rest is the citation style's
 *   <li><b>page breaks</b>: marks of the printed pages
 *   <li><b>ways back</b>: links from notes and sources to the text
 * </ol>
 */
final class Generated {
  private Generated() {}

  static boolean isTitlePage(XmlElement element) {
    return element.epubTypes().contains("titlepage");
  }

  static boolean isBibliography(XmlElement element) {
    return element.words("role").contains("doc-bibliography");
  }

  /** Cover, page breaks, ways back. */
  static boolean isLeftOut(XmlElement element) {
    return element.epubTypes().contains("cover")
        || element.words("role").contains("doc-cover")
        || element.words("role").contains("doc-pagebreak")
        || element.words("role").contains("doc-backlink")
        || element.words("class").contains("backlinks");
  }

  /** The letters and digits of words, lower case. */
  static String letters(List<Word> words) {
    return words.stream()
        .map(Word::text)
        .collect(Collectors.joining())
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
