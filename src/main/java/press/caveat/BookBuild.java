package press.caveat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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
  private final Optional<Instant> epoch;
  private final Diagnostics diagnostics;

  /**
   * @param epoch the time the files bear ({@code SOURCE_DATE_EPOCH}); without it the booklet's date
   */
  BookBuild(
      Path manuscript, Path styles, Path output, Optional<Instant> epoch, Diagnostics diagnostics) {
    this.manuscript = manuscript;
    this.styles = styles;
    this.output = output;
    this.epoch = epoch;
    this.diagnostics = diagnostics;
  }

  /** The published files; empty if the manuscript has errors, which are reported. */
  List<Path> run() {
    SourceFolder folder = new SourceFolder(manuscript, diagnostics);
    Optional<Book> book = new ManuscriptReader(folder, diagnostics).read();
    Optional<Styles> sheets = Styles.read(new SourceFolder(styles, diagnostics));
    Optional<Instant> modified = book.flatMap(this::modified);
    if (diagnostics.hasErrors()) {
      return List.of();
    }
    TreeMap<String, byte[]> files =
        render(book.orElseThrow(), sheets.orElseThrow(), modified.orElseThrow());
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

  private TreeMap<String, byte[]> render(Book book, Styles sheets, Instant modified) {
    Words words = Words.of(book.metadata().language()).orElseThrow();
    String slug = book.metadata().slug();
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(
        Edition.A4.fileName(slug), PdfRenderer.render(book, sheets, words, modified, diagnostics));
    files.put(Edition.EPUB.fileName(slug), EpubRenderer.render(book, sheets, words, modified));
    return files;
  }

  private List<Path> publish(TreeMap<String, byte[]> files) {
    try {
      return new OutputFolder(output).publish(files);
    } catch (IOException e) {
      diagnostics.report(
          Code.OUTPUT_UNWRITABLE, Location.startOf(output.toString()), output, e.toString());
      return List.of();
    }
  }
}
