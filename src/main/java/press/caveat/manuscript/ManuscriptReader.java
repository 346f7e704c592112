package press.caveat.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.caveat.book.Body;
import press.caveat.book.Book;
import press.caveat.book.Disclaimer;
import press.caveat.book.Resource;
import press.caveat.book.Section;
import press.caveat.book.SectionKind;
import press.caveat.book.Standing;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.language.Words;
import press.caveat.source.SourceFolder;

/** Reads a manuscript's folder. */
public final class ManuscriptReader {
  /** The settings file. */
  public static final String SETTINGS = "book.yaml";

  private final SourceFolder folder;
  private final Diagnostics diagnostics;

  public ManuscriptReader(SourceFolder folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /** The book, if the manuscript has no error; every problem found is reported. */
  public Optional<Book> read() {
    if (!folder.exists()) {
      return Optional.empty();
    }
    Location start = Location.startOf(folder.nameOf(SETTINGS));
    Optional<Settings> settings =
        folder.text(SETTINGS, start).flatMap(file -> new SettingsReader(diagnostics).read(file));
    Optional<Words> words = settings.flatMap(this::words);
    Optional<Book> book = words.flatMap(w -> compose(settings.get(), w));
    return diagnostics.hasErrors() ? Optional.empty() : book;
  }

  private Optional<Words> words(Settings settings) {
    Optional<Words> words = Words.of(settings.metadata().language());
    if (words.isEmpty()) {
      Location at = Location.startOf(settings.file());
      diagnostics.report(Code.LANGUAGE_WITHOUT_WORDS, at, settings.metadata().language());
    }
    return words;
  }

  private Optional<Book> compose(Settings settings, Words words) {
    ChapterReader chapters =
        new ChapterReader(folder, settings.metadata().language(), words, diagnostics);
    Optional<Draft> disclaimer =
        chapters.read(settings.disclaimer(), Optional.of(SectionKind.DISCLAIMER), "disclaimer");
    disclaimer.ifPresent(draft -> new DisclaimerCheck(diagnostics).check(draft));
    List<Draft> drafts = new ArrayList<>();
    disclaimer.ifPresent(drafts::add);
    SectionIds ids = new SectionIds();
    for (Settings.ChapterFile chapter : settings.chapters()) {
      String id = ids.of(chapter.path().value());
      chapters.read(chapter.path(), chapter.kind(), id).ifPresent(drafts::add);
    }
    new Ranks(diagnostics).apply(drafts);
    Appendices.apply(drafts, words);
    new Numbering(words, diagnostics).apply(drafts);
    new Ids(diagnostics).apply(drafts);
    new Links(words, diagnostics).apply(drafts);
    new Bibliography(folder, words, diagnostics).apply(settings, drafts);
    Images images = new Images(folder, diagnostics);
    List<Resource> resources = images.collect(drafts);
    Optional<Resource> cover = settings.coverImage().flatMap(file -> cover(file, settings, images));
    return diagnostics.hasErrors()
        ? Optional.empty()
        : Optional.of(bind(settings, words, drafts, resources, cover));
  }

  /** What became of an edition must stand on its cover, and cannot be written on a picture. */
  private Optional<Resource> cover(Setting file, Settings settings, Images images) {
    Optional<Resource> cover = images.cover(file);
    Optional<Standing> standing = settings.metadata().standing();
    standing.ifPresent(
        s ->
            diagnostics.report(
                Code.COVER_IMAGE_SET_ASIDE, file.at(), file.value(), s.status().word()));
    return cover.filter(image -> standing.isEmpty());
  }

  /** The title page follows the disclaimer; every section but the disclaimer gets the notice. */
  private static Book bind(
      Settings settings,
      Words words,
      List<Draft> drafts,
      List<Resource> resources,
      Optional<Resource> cover) {
    String notice = settings.shortNotice().value();
    drafts.add(1, new TitlePage(settings.metadata(), words).draft(settings.file()));
    drafts.forEach(draft -> ShortNotice.insert(draft, notice, words));
    settings
        .metadata()
        .standing()
        .ifPresent(s -> drafts.forEach(draft -> Banner.insert(draft, s, words)));
    List<Section> sections = drafts.stream().map(Draft::toSection).toList();
    Section front = sections.get(0);
    Body core = new Body(front.body().copy().expectFirst("div.core"));
    return new Book(
        settings.metadata(),
        new Disclaimer(front, core, notice),
        sections,
        resources,
        cover,
        settings.editions(),
        settings.print());
  }
}
