package press.caveat.pdf;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * Finds what print would get wrong and say nothing: characters that no font has, and scripts that
 * are set from right to left or with rules the engine does not know.
 */
final class GlyphCheck {
  /** Code points of a text that a message quotes. */
  private static final int LONGEST = 40;

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
    Optional<String> script = unsettable(element, text);
    script.ifPresent(
        name ->
            diagnostics.report(
                Code.SCRIPT_NOT_PRINTED, Places.of(element, section.source()), name, brief(text)));
    if (script.isEmpty()) {
      checkGlyphs(section, element, text);
    }
  }

  /** The script print cannot set, if there is such text; the engine runs from left to right. */
  private static Optional<String> unsettable(Element element, String text) {
    if (element.attr("dir").equals("rtl") && !text.isBlank()) {
      return Optional.of("right-to-left");
    }
    return text.codePoints()
        .filter(codePoint -> !Coverage.isSettable(codePoint))
        .mapToObj(codePoint -> name(UnicodeScript.of(codePoint)))
        .findFirst();
  }

  private static String brief(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return end == line.length() ? line : line.substring(0, end) + "…";
  }

  private static String name(UnicodeScript script) {
    String words = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void checkGlyphs(Section section, Element element, String text) {
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
