package press.caveat.verify.text;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.source.SourceFile;
import press.caveat.source.SourceFolder;
import press.caveat.verify.ApprovedText;

/** Reads the text a publisher approved, without the builder's parser. */
public final class ApprovedTextReader {
  private static final String BOOK = "book.yaml";
  private static final String HEALTH = "health";
  private static final String SHORT_NOTICE = "short-notice";

  private final Diagnostics diagnostics;

  /**
   * @param diagnostics told what is missing or cannot be read
   */
  public ApprovedTextReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The text of a notice of its own, for books this build did not make. YAML between two lines of
   * three hyphens at its top may give {@code short-notice}; callouts have the titles that stand
   * there and no others.
   */
  public Optional<ApprovedText> ofNotice(Path file) {
    Path folder = file.getParent() == null ? Path.of("") : file.getParent();
    String name = file.getFileName().toString();
    Location typed = Location.startOf(file.toString());
    return new SourceFolder(folder, diagnostics)
        .text(name, typed)
        .flatMap(source -> ofNotice(source, typed));
  }

  private Optional<ApprovedText> ofNotice(SourceFile source, Location typed) {
    String text = source.text();
    int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
    Map<?, ?> settings =
        end < 0 ? Map.of() : yaml(text.substring(4, end + 1), typed).orElse(Map.of());
    String markdown = end < 0 ? text : text.substring(end + 5);
    String shortNotice = string(settings, SHORT_NOTICE).orElse("");
    return of(markdown, shortNotice, CalloutTitles.none(), typed);
  }

  /** The text of a manuscript: the disclaimer and short notice that its book.yaml names. */
  public Optional<ApprovedText> ofManuscript(Path folder) {
    SourceFolder manuscript = new SourceFolder(folder, diagnostics);
    Location book = Location.startOf(manuscript.nameOf(BOOK));
    if (!manuscript.exists()) {
      return Optional.empty();
    }
    Optional<Map<?, ?>> settings =
        manuscript.text(BOOK, book).flatMap(source -> yaml(source.text(), book));
    if (settings.isEmpty()) {
      return Optional.empty();
    }
    Map<?, ?> health = settings.get().get(HEALTH) instanceof Map<?, ?> map ? map : Map.of();
    Optional<String> disclaimer = string(health, "disclaimer");
    if (disclaimer.isEmpty()) {
      diagnostics.report(Code.KEY_REQUIRED, book, HEALTH + ".disclaimer");
      return Optional.empty();
    }
    CalloutTitles titles =
        string(settings.get(), "lang").map(CalloutTitles::of).orElse(CalloutTitles.none());
    return manuscript
        .text(disclaimer.get(), book)
        .flatMap(
            source ->
                of(
                    source.text(),
                    string(health, SHORT_NOTICE).orElse(""),
                    titles,
                    Location.startOf(source.name())));
  }

  private Optional<ApprovedText> of(
      String markdown, String shortNotice, CalloutTitles titles, Location location) {
    var pieces = FencedBlocks.read(markdown, titles);
    String definitions = MarkdownWords.definitions(markdown);
    Function<FencedBlocks.Piece, String> words =
        piece -> piece.isTitle() ? piece.text() : MarkdownWords.of(piece.text(), definitions);
    String full = pieces.stream().map(words).collect(Collectors.joining(" "));
    String core =
        pieces.stream()
            .filter(FencedBlocks.Piece::isCore)
            .map(words)
            .collect(Collectors.joining(" "));
    if (full.isBlank()) {
      diagnostics.report(Code.MANUSCRIPT_EMPTY, location);
      return Optional.empty();
    }
    return Optional.of(
        new ApprovedText(
            SameLetters.collapsed(full),
            SameLetters.collapsed(core),
            SameLetters.collapsed(shortNotice)));
  }

  private Optional<Map<?, ?>> yaml(String text, Location location) {
    try {
      Object loaded = new Load(LoadSettings.builder().build()).loadFromString(text);
      return Optional.of(loaded instanceof Map<?, ?> map ? map : Map.of());
    } catch (YamlEngineException e) {
      String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      diagnostics.report(Code.YAML_SYNTAX, location, first);
      return Optional.empty();
    }
  }

  private static Optional<String> string(Map<?, ?> map, String key) {
    return Optional.ofNullable(map.get(key)).map(Object::toString).filter(s -> !s.isBlank());
  }
}
