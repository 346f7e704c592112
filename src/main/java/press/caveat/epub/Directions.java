package press.caveat.epub;

import org.jsoup.nodes.Element;
import press.caveat.language.Scripts;

/**
 * Which way text runs, said with {@code dir} because EPUB forbids CSS to say it (EPUB 3.3, 6.3.1).
 *
 * <p>Said only where the direction changes: on the root of a book that runs from right to left, on
 * phrases in a language that runs the other way, and around links, code and references that would
 * lose their last slash or full stop to the text around them. An author's own {@code dir} stays.
 */
final class Directions {
  private static final String DIR = "dir";
  private static final String OWN_WORDS = "a, code, .reference";

  private Directions() {}

  /** Marks the elements below {@code root}, which is in the book's language unless it says so. */
  static void mark(Element root, String language) {
    mark(root, Scripts.isRightToLeft(language));
  }

  private static void mark(Element element, boolean around) {
    boolean own = direction(element, around);
    if (own != around && !element.hasAttr(DIR)) {
      element.attr(DIR, value(own));
    }
    element.children().forEach(child -> mark(child, own));
  }

  static String value(boolean rightToLeft) {
    return rightToLeft ? "rtl" : "ltr";
  }

  private static boolean direction(Element element, boolean around) {
    if (element.hasAttr(DIR)) {
      return element.attr(DIR).equals(value(true));
    }
    if (element.hasAttr("lang")) {
      return Scripts.isRightToLeft(element.attr("lang"));
    }
    return element.is(OWN_WORDS)
        ? Scripts.runsRightToLeft(element.wholeText()).orElse(around)
        : around;
  }
}
