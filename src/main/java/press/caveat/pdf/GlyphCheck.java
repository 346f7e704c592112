package press.caveat.pdf;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.caveat.book.Book;
import press.caveat.book.Places;
import press.caveat.book.Section;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.font.Coverage;
import press.caveat.font.FontShelf;

/**
 * Finds characters that no font has: the engine would print another sign in their place and say
 * nothing.
 */
final class GlyphCheck {
  private final Coverage coverage = new Coverage(List.of(FontShelf.SERIF, FontShelf.SANS));
  private final Diagnostics diagnostics;

  GlyphCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(Book book) {
    for (Section section : book.sections()) {
      for (Element element : section.body().copy().getAllElements()) {
        for (TextNode text : element.textNodes()) {
          check(section, element, text.getWholeText());
        }
      }
    }
  }

  private void check(Section section, Element element, String text) {
    text.codePoints()
        .filter(codePoint -> !coverage.has(codePoint))
        .forEach(
            codePoint ->
                diagnostics.report(
                    Code.GLYPH_MISSING,
                    Places.of(element, section.source()),
                    Character.toString(codePoint),
                    String.format(Locale.ROOT, "%04X", codePoint)));
  }
}
