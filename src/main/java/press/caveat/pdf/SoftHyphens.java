package press.caveat.pdf;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.caveat.book.Book;
import press.caveat.book.Section;
import press.caveat.book.SectionKind;
import press.caveat.language.Hyphenation;

/**
 * Says where the words of running text may be divided, by soft hyphens.
 *
 * <p>Divided are long words of paragraphs and lists; never those a reader must take in whole: the
 * disclaimer, warnings and cautions, headings, tables, captions, terms, addresses, code, the list
 * of references. Nor are names of substances: what the glossary explains and what {@code
 * never-hyphenate} lists stays whole wherever it stands.
 *
 * <p>May be used by several editions at a time.
 */
final class SoftHyphens {
  /** The class of a body whose words may be divided, for style sheets that justify then. */
  static final String CLASS = "hyphenated";

  private static final String RUNNING_TEXT = "p, li, dd, blockquote, span.footnote";
  private static final Pattern LAST_WORD = Pattern.compile("\\S+\\s*$");
  private static final Set<SectionKind> WHOLE =
      Set.of(SectionKind.DISCLAIMER, SectionKind.TITLE_PAGE, SectionKind.BIBLIOGRAPHY);

  private static final String KEPT =
      "h1, h2, h3, h4, h5, h6, table, dt, figcaption, code, pre, sup, address, abbr, .core,"
          + " .short-notice, .warning, .caution, .callout-title, .attribution, .standing,"
          + " [style*=nowrap]";

  private final String bookLanguage;
  private final Set<String> wholeWords;
  private final Map<String, Optional<Hyphenation>> byLanguage = new ConcurrentHashMap<>();

  private SoftHyphens(String bookLanguage, Set<String> wholeWords) {
    this.bookLanguage = bookLanguage;
    this.wholeWords = wholeWords;
  }

  static SoftHyphens of(Book book) {
    Stream<String> terms =
        book.sections().stream()
            .filter(section -> section.kind() == SectionKind.GLOSSARY)
            .flatMap(section -> section.body().copy().select("dt").stream())
            .flatMap(term -> Stream.of(term.text().split("\\s+")));
    Stream<String> listed = book.print().neverHyphenate().stream();
    return new SoftHyphens(
        book.metadata().language(),
        Stream.concat(terms, listed).collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether the words of the book's own language may be divided at all. */
  boolean isPossible() {
    return in(bookLanguage).isPresent();
  }

  /**
   * Puts soft hyphens into a section.
   *
   * @param root the section as it will be printed
   */
  void insert(Section section, Element root) {
    if (WHOLE.contains(section.kind())) {
      return;
    }
    root.nodeStream(TextNode.class).toList().forEach(text -> divide(text, text.parent()));
  }

  private void divide(TextNode text, Element around) {
    if (around.closest(RUNNING_TEXT) != null && around.closest(KEPT) == null) {
      Element spoken = around.closest("[lang]");
      in(spoken == null ? bookLanguage : spoken.attr("lang"))
          .ifPresent(words -> text.text(divided(words, text.getWholeText(), endsBlock(text))));
    }
  }

  /** The last word of a paragraph stays whole, or half a word could be its last line. */
  private static String divided(Hyphenation words, String text, boolean endsBlock) {
    Matcher last = LAST_WORD.matcher(text);
    return endsBlock && last.find()
        ? words.hyphenate(text.substring(0, last.start())) + last.group()
        : words.hyphenate(text);
  }

  private static boolean endsBlock(TextNode text) {
    Node node = text;
    while (node.nextSibling() == null && !node.parentElement().is(RUNNING_TEXT)) {
      node = node.parent();
    }
    return node.nextSibling() == null;
  }

  private Optional<Hyphenation> in(String language) {
    return byLanguage.computeIfAbsent(language, tag -> Hyphenation.sparing(tag, wholeWords));
  }
}
