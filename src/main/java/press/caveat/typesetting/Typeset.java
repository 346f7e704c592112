package press.caveat.typesetting;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.caveat.book.PageMap;

/**
 * A document that was typeset and not saved yet. Its fonts stay open until it is closed, because
 * saving cuts them down to the glyphs used; so save first.
 */
public final class Typeset implements AutoCloseable {
  private final PdfBoxRenderer renderer;
  private final List<PageNumber> numbers;
  private final PageMap pages;

  Typeset(PdfBoxRenderer renderer, List<PageNumber> numbers, PageMap pages) {
    this.renderer = renderer;
    this.numbers = List.copyOf(numbers);
    this.pages = pages;
  }

  /** The document, for post-processing and saving. */
  public PDDocument document() {
    return renderer.getPdfDocument();
  }

  /**
   * How its pages are counted, the first first. They are the document's pages one by one, unless a
   * style sheet asked the engine to print what is cut off at the right on pages of its own.
   */
  public List<PageNumber> numbers() {
    return numbers;
  }

  /** Where its pages begin. */
  public PageMap pages() {
    return pages;
  }

  @Override
  public void close() {
    close(renderer);
  }

  /** The document first: the renderer closes the fonts it may still read. */
  static void close(PdfBoxRenderer renderer) {
    try (renderer) {
      renderer.getPdfDocument().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
