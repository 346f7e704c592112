package press.caveat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import press.caveat.book.Book;
import press.caveat.book.Edition;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.font.Face;
import press.caveat.font.FontShelf;
import press.caveat.manuscript.EditionDates;
import press.caveat.manuscript.ManuscriptReader;
import press.caveat.manuscript.PrintedLanguage;
import press.caveat.publication.OutputFolder;
import press.caveat.report.ProofReport;
import press.caveat.source.SourceFolder;
import press.caveat.style.Styles;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Finding;
import press.caveat.verify.Judgement;
import press.caveat.verify.Ledger;
import press.caveat.verify.collation.CopyText;
import press.caveat.verify.collation.manuscript.CopyTextReader;
import press.caveat.verify.court.Court;
import press.caveat.verify.text.ApprovedTextReader;

/** One build: read, render aside, prove, publish. Nothing is published if anything is wrong. */
final class BookBuild {
  /** The editions whose styles are checked when the manuscript does not say which it wants. */
  private static final List<Edition> STANDARD = List.of(Edition.EPUB, Edition.A4);

  private final BuildOptions options;
  private final Diagnostics diagnostics;
  private final Map<String, Ledger> ledgers = new ConcurrentSkipListMap<>();
  private Court court;

  BookBuild(BuildOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
  }

  /** The published files; empty if the manuscript has errors, which are reported. */
  List<Path> run() {
    SourceFolder folder = new SourceFolder(options.manuscript(), diagnostics);
    Optional<Book> book = new ManuscriptReader(folder, diagnostics).read();
    book.ifPresent(
        b -> new EditionDates(folder, options.today(), diagnostics).check(b.metadata().health()));
    List<Edition> editions = book.map(this::editions).orElse(STANDARD);
    book.ifPresent(
        b -> PrintedLanguage.check(folder, b.metadata().language(), editions, diagnostics));
    SourceFolder styleFolder = new SourceFolder(options.styles(), diagnostics);
    List<Edition> styled = book.map(b -> styled(b, editions)).orElse(editions);
    Optional<Styles> sheets = Styles.read(styleFolder, styled, diagnostics);
    Optional<Instant> modified = book.flatMap(this::modified);
    if (diagnostics.hasErrors()) {
      return List.of();
    }
    return publish(book.orElseThrow(), editions, sheets.orElseThrow(), modified.orElseThrow());
  }

  /** The editions that are rendered: an ebook alone still takes its page numbers from A4. */
  private static List<Edition> styled(Book book, List<Edition> editions) {
    boolean paged = editions.contains(Edition.EPUB) && book.editions().contains(Edition.A4);
    return paged
        ? Stream.concat(editions.stream(), Stream.of(Edition.A4)).distinct().toList()
        : editions;
  }

  /** Holds the folder from before rendering, so that of two builds one knows at once. */
  private List<Path> publish(Book book, List<Edition> editions, Styles sheets, Instant modified) {
    List<Path> inputs = List.of(options.manuscript(), options.styles(), Path.of(""));
    Optional<OutputFolder> output = OutputFolder.open(options.output(), inputs, diagnostics);
    if (output.isEmpty()) {
      return List.of();
    }
    try (OutputFolder folder = output.get()) {
      SortedMap<String, byte[]> files = render(editions, book, sheets, modified);
      List<String> kept =
          book.editions().stream().map(e -> e.fileName(book.metadata().slug())).toList();
      files.putAll(report(book, kept));
      return diagnostics.allowPublication() ? folder.publish(files, kept) : List.of();
    }
  }

  private SortedMap<String, byte[]> report(Book book, List<String> all) {
    List<String> unjudged = all.stream().filter(file -> !ledgers.containsKey(file)).toList();
    List<Ledger> judged = List.copyOf(ledgers.values());
    return ReportFiles.of(new ProofReport(book.metadata().title(), judged, unjudged));
  }

  private Optional<Instant> modified(Book book) {
    Optional<LocalDate> day =
        book.metadata().health().lastUpdated().or(() -> book.metadata().date());
    Optional<Instant> modified =
        options.epoch().or(() -> day.map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    if (modified.isEmpty()) {
      Location at = settings();
      diagnostics.report(Code.KEY_REQUIRED, at, "date");
    }
    return modified;
  }

  private Location settings() {
    return Location.startOf(options.manuscript().resolve(ManuscriptReader.SETTINGS).toString());
  }

  private List<Edition> editions(Book book) {
    return options.only().isEmpty() ? book.editions() : options.only();
  }

  private SortedMap<String, byte[]> render(
      List<Edition> editions, Book book, Styles sheets, Instant modified) {
    EditionRenderer renderer = new EditionRenderer(book, sheets, modified, diagnostics);
    Rendering rendering = new Rendering();
    Rendering proof = new Rendering();
    for (Edition edition : editions) {
      String file = edition.fileName(book.metadata().slug());
      rendering.add(file, () -> renderer.render(edition));
    }
    SortedMap<String, byte[]> files = rendering.run();
    for (Edition edition : editions) {
      String file = edition.fileName(book.metadata().slug());
      proof.add(file, () -> proved(file, edition, files.get(file)));
    }
    return diagnostics.hasErrors() ? files : proof.run();
  }

  /**
   * The fast proof, on the finished bytes: a file a reader may not meet the notice in is an error.
   */
  private byte[] proved(String file, Edition edition, byte[] bytes) {
    Judgement judgement = court().judge(file, bytes, Kinds.of(edition));
    ledgers.put(file, court().ledger(judgement, bytes, Kinds.of(edition)));
    for (Finding finding : judgement.findings()) {
      if (finding.outcome().rejects()) {
        String place = finding.place().isEmpty() ? file : file + ", " + finding.place();
        diagnostics.report(
            Code.PROOF_FAILED, settings(), place, finding.message(), finding.rule().id());
      }
    }
    return bytes;
  }

  private synchronized Court court() {
    if (court == null) {
      ApprovedText text =
          new ApprovedTextReader(diagnostics).ofManuscript(options.manuscript()).orElseThrow();
      List<byte[]> fonts =
          FontShelf.facesFor(text.full() + text.shortNotice()).stream().map(Face::bytes).toList();
      CopyText manuscript = CopyTextReader.read(options.manuscript()).orElseThrow();
      court = new Court(text, fonts, false).withManuscript(manuscript);
    }
    return court;
  }
}
