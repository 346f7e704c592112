package press.caveat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import press.caveat.book.Book;
import press.caveat.book.Edition;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.epub.EpubRenderer;
import press.caveat.language.Words;
import press.caveat.manuscript.ManuscriptReader;
import press.caveat.pdf.PdfRenderer;
import press.caveat.publication.OutputFolder;
import press.caveat.source.SourceFolder;
import press.caveat.style.Styles;

/** One build: read, render aside, prove, publish. Nothing is published if anything is wrong. */
final class BookBuild {
  private final Path manuscript;
  private final Path styles;
  private final Path output;
  private final List<Edition> only;
  private final Optional<Instant> epoch;
  private final Diagnostics diagnostics;

  /**
   * @param only the editions to build; all that the book asks for if empty
   * @param epoch the time the files bear ({@code SOURCE_DATE_EPOCH}); without it the booklet's date
   */
  BookBuild(
      Path manuscript,
      Path styles,
      Path output,
      List<Edition> only,
      Optional<Instant> epoch,
      Diagnostics diagnostics) {
    this.manuscript = manuscript;
    this.styles = styles;
    this.output = output;
    this.only = List.copyOf(only);
    this.epoch = epoch;
    this.diagnostics = diagnostics;
  }

  /** The published files; empty if the manuscript has errors, which are reported. */
  List<Path> run() {
    SourceFolder folder = new SourceFolder(manuscript, diagnostics);
    Optional<Book> book = new ManuscriptReader(folder, diagnostics).read();
    List<Edition> editions = book.map(this::editions).orElse(List.of());
    Optional<Styles> sheets = Styles.read(new SourceFolder(styles, diagnostics), editions);
    Optional<Instant> modified = book.flatMap(this::modified);
    if (diagnostics.hasErrors()) {
      return List.of();
    }
    SortedMap<String, byte[]> files =
        render(editions, book.orElseThrow(), sheets.orElseThrow(), modified.orElseThrow());
    return diagnostics.hasErrors() ? List.of() : publish(files);
  }

  private Optional<Instant> modified(Book book) {
    Optional<LocalDate> day =
        book.metadata().health().lastUpdated().or(() -> book.metadata().date());
    Optional<Instant> modified =
        epoch.or(() -> day.map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    if (modified.isEmpty()) {
      Location at = Location.startOf(manuscript.resolve(ManuscriptReader.SETTINGS).toString());
      diagnostics.report(Code.KEY_REQUIRED, at, "date");
    }
    return modified;
  }

  private List<Edition> editions(Book book) {
    return only.isEmpty() ? book.editions() : only;
  }

  private SortedMap<String, byte[]> render(
      List<Edition> editions, Book book, Styles sheets, Instant modified) {
    Words words = Words.of(book.metadata().language()).orElseThrow();
    PdfRenderer pdf = new PdfRenderer(book, sheets, words, modified, diagnostics);
    Rendering rendering = new Rendering();
    for (Edition edition : editions) {
      rendering.add(
          edition,
          book.metadata().slug(),
          () -> {
            if (edition == Edition.EPUB) {
              return EpubRenderer.render(book, sheets, words, modified);
            }
            byte[] pages = pdf.render(edition);
            return edition.isImposed()
                ? Booklet.impose(pages, edition, book, words, modified)
                : pages;
          });
    }
    return rendering.run();
  }

  private List<Path> publish(SortedMap<String, byte[]> files) {
    try {
      return new OutputFolder(output).publish(files);
    } catch (IOException e) {
      diagnostics.report(
          Code.OUTPUT_UNWRITABLE, Location.startOf(output.toString()), output, e.toString());
      return List.of();
    }
  }
}
