package press.caveat.verify.collation.manuscript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import press.caveat.book.SectionKind;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.language.Term;
import press.caveat.language.Words;
import press.caveat.source.SourceFile;
import press.caveat.source.SourceFolder;
import press.caveat.verify.collation.CopyText;

/** Reads a manuscript's words: the disclaimer first, then the chapters {@code book.yaml} lists. */
public final class CopyTextReader {
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "---[ \\t]*\\n(?<yaml>(?:(?!(?:---|\\.\\.\\.)[ \\t]*\\n).*\\n)*+)(?:---|\\.\\.\\.)[ \\t]*\\n");

  private final SourceFolder folder;
  private final Diagnostics diagnostics = new Diagnostics();

  private CopyTextReader(Path manuscript) {
    this.folder = new SourceFolder(manuscript, diagnostics);
  }

  /** The words of a manuscript; empty if it cannot be read, which the builder reports. */
  public static Optional<CopyText> read(Path manuscript) {
    try {
      return new CopyTextReader(manuscript).read();
    } catch (YamlEngineException malformed) {
      return Optional.empty();
    }
  }

  private Optional<CopyText> read() {
    Optional<Settings> settings = file("book.yaml").map(f -> new Settings(yaml(f.text())));
    Optional<Words> words = settings.flatMap(s -> Words.of(s.text("lang")));
    return words.map(w -> read(settings.get(), w));
  }

  private CopyText read(Settings settings, Words words) {
    List<Chapter> chapters = new ArrayList<>();
    String disclaimer = settings.text("health", "disclaimer");
    chapter(disclaimer, SectionKind.DISCLAIMER.word(), words).ifPresent(chapters::add);
    for (Settings.Listed listed : settings.chapters()) {
      chapter(listed.file(), listed.kind(), words).ifPresent(chapters::add);
    }
    Map<String, CopyText.Source> sources =
        folder.files().anyMatch("references.json"::equals)
            ? file("references.json").map(f -> SourceList.of(f.text())).orElse(Map.of())
            : Map.of();
    return new CopyText(
        settings.text("title"),
        settings.facts(words),
        settings.standing(words),
        words,
        sections(chapters, settings, words, sources),
        sources,
        settings.text("url"));
  }

  private static List<CopyText.Section> sections(
      List<Chapter> chapters,
      Settings settings,
      Words words,
      Map<String, CopyText.Source> sources) {
    Labels labels = Labels.of(chapters, words);
    String notice =
        words.of(
            Term.NOTICE_LINE, settings.text("health", "short-notice"), words.of(Term.READ_NOTICE));
    List<String> head = List.of(settings.standing(words), notice);
    long appendices = chapters.stream().filter(CopyTextReader::isAppendix).count();
    List<CopyText.Section> sections = new ArrayList<>();
    int appendix = 0;
    for (Chapter chapter : chapters) {
      String label =
          isAppendix(chapter) && appendices > 1
              ? words.of(Term.APPENDIX, Notes.letter(++appendix).toUpperCase(java.util.Locale.ROOT))
              : "";
      List<String> own = chapter.kind().carriesShortNotice() ? head : List.of();
      sections.add(new ChapterWords(chapter, label, own, labels, sources).read());
    }
    return sections;
  }

  private static boolean isAppendix(Chapter chapter) {
    return chapter.kind() == SectionKind.APPENDIX;
  }

  private Optional<Chapter> chapter(String path, String listed, Words words) {
    return file(path).map(file -> chapter(file, listed, words));
  }

  private static Chapter chapter(SourceFile file, String listed, Words words) {
    Matcher front = FRONT_MATTER.matcher(file.text() + "\n");
    boolean has = front.lookingAt();
    Settings own = new Settings(has ? yaml(front.group("yaml")) : Map.of());
    String blank = has ? front.group().replaceAll("[^\\n]", "") : "";
    String text = has ? blank + (file.text() + "\n").substring(front.end()) : file.text();
    String kind = listed.isEmpty() ? own.text("kind") : listed;
    return Chapter.of(
        file.name(),
        text,
        SectionKind.ofWord(kind).orElse(SectionKind.CHAPTER),
        Words.of(own.text("lang")).orElse(words));
  }

  private Optional<SourceFile> file(String path) {
    return folder.text(path, Location.startOf(folder.nameOf(path)));
  }

  private static Map<?, ?> yaml(String text) {
    Object loaded = new Load(LoadSettings.builder().build()).loadFromString(text);
    return loaded instanceof Map<?, ?> map ? map : Map.of();
  }
}
