package press.caveat.verify.pdf.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * All that one page's content stream puts on the sheet, in painting order. Annotations are not in
 * it: they lie upon the page and are no part of its text.
 *
 * @param frame the sheet
 * @param glyphs every glyph, blanks among them
 * @param paints everything else
 * @param faults what could not be followed in the stream, in words
 */
public record PageContent(
    PageFrame frame, List<Glyph> glyphs, List<Paint> paints, List<String> faults) {
  public PageContent {
    glyphs = List.copyOf(glyphs);
    paints = List.copyOf(paints);
    faults = List.copyOf(faults);
  }

  /**
   * Reads one page.
   *
   * @param number the page's number, from 1
   * @throws IOException if the stream cannot be read at all
   */
  public static PageContent of(PDPage page, int number, Letterforms forms) throws IOException {
    return new PageWalk(page, PageFrame.of(page, number), forms).read();
  }

  /** The glyphs together with those of the page that draw one of them once more. */
  public List<Glyph> withDoubles(List<Glyph> some) {
    return glyphs.stream()
        .filter(glyph -> some.stream().anyMatch(own -> own.isDoubledBy(glyph)))
        .toList();
  }

  /** Whether marked content puts other letters in place of the glyph, alone or with others. */
  public boolean isReplaced(Glyph glyph) {
    int scope = glyph.content().scope();
    if (scope == 0) {
      return false;
    }
    StringBuilder own = new StringBuilder();
    glyphs.stream()
        .filter(other -> other.content().scope() == scope)
        .forEach(other -> own.append(other.letters()));
    return !Letters.of(glyph.content().replacement()).contentEquals(own);
  }

  /** Whether the page is a blank sheet. */
  public boolean isEmpty() {
    return glyphs.isEmpty() && paints.isEmpty();
  }
}
