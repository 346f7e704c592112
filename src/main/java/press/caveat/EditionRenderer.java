package press.caveat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import press.caveat.book.Book;
import press.caveat.book.CoverPicture;
import press.caveat.book.Edition;
import press.caveat.book.MediaType;
import press.caveat.book.PageMap;
import press.caveat.book.PrintedEdition;
import press.caveat.book.Resource;
import press.caveat.cover.CoverRenderer;
import press.caveat.cover.CoverTemplate;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.epub.EpubRenderer;
import press.caveat.font.GlyphOutlines;
import press.caveat.language.Words;
import press.caveat.manuscript.PrintedLanguage;
import press.caveat.pdf.PdfRenderer;
import press.caveat.style.Styles;

/**
 * Makes the bytes of any edition of one book. Editions may be made side by side; the A4 edition is
 * made once, for the ebook takes its page numbers.
 */
final class EditionRenderer {
  private final Book book;
  private final Styles styles;
  private final Words words;
  private final Instant modified;
  private final Optional<CoverPicture> cover;
  private final PdfRenderer pdf;
  private final Diagnostics diagnostics;
  private final FutureTask<PrintedEdition> a4;

  EditionRenderer(Book book, Styles styles, Instant modified, Diagnostics diagnostics) {
    this.book = book;
    this.styles = styles;
    this.words = Words.of(book.metadata().language()).orElseThrow();
    this.modified = modified;
    this.diagnostics = diagnostics;
    this.cover = book.cover().map(this::own).or(this::drawn);
    this.pdf = new PdfRenderer(book, styles, cover, words, modified, diagnostics);
    this.a4 = new FutureTask<>(() -> pdf.render(Edition.A4));
  }

  /** The finished bytes. */
  byte[] render(Edition edition) throws InterruptedException, ExecutionException {
    return switch (edition) {
      case EPUB -> EpubRenderer.render(book, styles, cover, words, modified, pages());
      case A4 -> a4().pdf();
      case BOOKLET, BOOKLET_LETTER ->
          Booklet.impose(pdf.render(edition), edition, book, words, modified, diagnostics);
      case LETTER, LARGE_PRINT, HANDOUT, HANDOUT_LETTER -> pdf.render(edition).pdf();
    };
  }

  /** The publisher's own, as it is: whatever letters it shows, no font of ours has to have them. */
  private CoverPicture own(Resource image) {
    String alternative = CoverRenderer.alternative(book.metadata(), words);
    return new CoverPicture(image.bytes(), image.mediaType(), Optional.empty(), alternative);
  }

  /** Drawn from the publisher's template; what is wrong with it is reported. */
  private Optional<CoverPicture> drawn() {
    Location at = Location.startOf(book.sections().get(1).source());
    return styles
        .cover()
        .flatMap(file -> CoverTemplate.read(file, diagnostics))
        .flatMap(
            template ->
                new CoverRenderer(template, new GlyphOutlines())
                    .render(
                        book.metadata(), book.disclaimer().shortNotice(), words, at, diagnostics))
        .map(
            c ->
                new CoverPicture(
                    c.png(), MediaType.PNG, Optional.of(c.drawing()), c.alternative()));
  }

  private PageMap pages() throws InterruptedException, ExecutionException {
    boolean printed =
        book.editions().contains(Edition.A4)
            && PrintedLanguage.isPrintable(book.metadata().language());
    return printed ? a4().pages() : new PageMap(List.of());
  }

  /** Whoever comes first makes it; the others wait. */
  private PrintedEdition a4() throws InterruptedException, ExecutionException {
    a4.run();
    return a4.get();
  }
}
