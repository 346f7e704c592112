package press.caveat.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.caveat.book.Edition;
import press.caveat.book.Health;
import press.caveat.book.Metadata;
import press.caveat.book.SectionKind;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.SourceFile;

/** Reads {@code book.yaml}. Unknown keys are errors; what is required is never made up. */
final class SettingsReader {
  /** Characters of the short notice that fit one line of a footer at any paper size we print. */
  private static final int LONGEST_NOTICE = 80;

  static final Set<String> KEYS =
      Set.of(
          "title",
          "subtitle",
          "author",
          "lang",
          "date",
          "version",
          "publisher",
          "rights",
          "license",
          "description",
          "subject",
          "keywords",
          "identifier",
          "url",
          "isbn",
          "status",
          "status-note",
          "series",
          "health",
          "chapters",
          "citation-style",
          "cover-image",
          "editions",
          "print");
  static final Set<String> HEALTH_KEYS =
      Set.of(
          "disclaimer",
          "short-notice",
          "last-updated",
          "do-not-use-after",
          "reviewed-by",
          "evidence-searched-to");
  static final Set<String> CHAPTER_KEYS = Set.of("file", "kind");

  private final Diagnostics diagnostics;
  private final Values values;

  SettingsReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.values = new Values(diagnostics);
  }

  /** The settings, if nothing required is missing; problems are reported either way. */
  Optional<Settings> read(SourceFile file) {
    return YamlMap.parse(file.name(), file.text(), diagnostics).flatMap(yaml -> read(yaml, file));
  }

  private Optional<Settings> read(YamlMap yaml, SourceFile file) {
    yaml.allow(KEYS);
    Optional<YamlMap> health = yaml.mapping("health");
    health.ifPresent(map -> map.allow(HEALTH_KEYS));
    if (health.isEmpty()) {
      diagnostics.report(Code.KEY_REQUIRED, yaml.at(), "health");
    }
    Optional<Setting> disclaimer = health.flatMap(map -> map.required("disclaimer"));
    Optional<Setting> notice = health.flatMap(map -> map.required("short-notice"));
    notice.ifPresent(this::checkLength);
    List<Settings.ChapterFile> chapters = chapters(yaml);
    Optional<Metadata> metadata = metadata(yaml, health);
    if (metadata.isEmpty() || disclaimer.isEmpty() || notice.isEmpty() || chapters.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Settings(
            metadata.get(),
            notice.get(),
            disclaimer.get(),
            yaml.text("citation-style"),
            yaml.text("cover-image"),
            chapters,
            editions(yaml),
            new PrintSettings(diagnostics).read(yaml),
            file.name()));
  }

  private void checkLength(Setting notice) {
    int length = notice.value().codePointCount(0, notice.value().length());
    if (length > LONGEST_NOTICE) {
      diagnostics.report(Code.SHORT_NOTICE_TOO_LONG, notice.at(), length, LONGEST_NOTICE);
    }
  }

  private Optional<Metadata> metadata(YamlMap yaml, Optional<YamlMap> health) {
    Optional<Setting> title = yaml.required("title");
    Optional<Setting> language = yaml.required("lang").filter(values::isLanguage);
    Optional<Setting> identifier = yaml.required("identifier").filter(values::isIdentifier);
    Health dates = health(health);
    Metadata filled =
        new Metadata(
            title.map(Setting::value).orElse("?"),
            yaml.text("subtitle").map(Setting::value),
            values.creators(yaml),
            language.map(Setting::value).orElse("en"),
            identifier.map(Setting::value).orElse("?"),
            yaml.text("date").flatMap(values::date),
            yaml.text("version").map(Setting::value),
            yaml.text("publisher").map(Setting::value),
            yaml.text("rights").map(Setting::value),
            yaml.text("license").flatMap(values::address),
            yaml.text("description").map(Setting::value),
            values.subjects(yaml),
            yaml.text("url").filter(values::fitsCode).flatMap(values::address),
            yaml.text("isbn").flatMap(values::isbn),
            values.standing(yaml),
            yaml.mapping("series").flatMap(values::series),
            dates);
    values.checkNumbers(filled, yaml);
    return title.isPresent() && language.isPresent() && identifier.isPresent()
        ? Optional.of(filled)
        : Optional.empty();
  }

  private Health health(Optional<YamlMap> health) {
    return new Health(
        health.flatMap(map -> map.text("last-updated")).flatMap(values::date),
        health.flatMap(map -> map.text("do-not-use-after")).flatMap(values::date),
        health.flatMap(map -> map.mapping("reviewed-by")).flatMap(values::review),
        health.flatMap(map -> map.text("evidence-searched-to")).flatMap(values::date));
  }

  private List<Edition> editions(YamlMap yaml) {
    Set<Edition> editions = new LinkedHashSet<>();
    for (YamlMap.Item item : yaml.items("editions")) {
      String word = item.text().map(Setting::value).orElse("");
      Optional<Edition> edition = Edition.ofWord(word);
      edition.ifPresent(editions::add);
      if (edition.isEmpty()) {
        diagnostics.report(
            Code.EDITION_UNKNOWN,
            item.text().map(Setting::at).orElse(yaml.placeOf("editions")),
            word,
            String.join(", ", Edition.words()));
      }
    }
    return editions.isEmpty() ? List.of(Edition.EPUB, Edition.A4) : List.copyOf(editions);
  }

  private List<Settings.ChapterFile> chapters(YamlMap yaml) {
    List<Settings.ChapterFile> chapters = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlMap.Item item : yaml.items("chapters")) {
      Optional<Settings.ChapterFile> chapter =
          item.mapping().isPresent()
              ? chapter(item.mapping().get().allow(CHAPTER_KEYS))
              : item.text().map(path -> new Settings.ChapterFile(path, Optional.empty()));
      chapter.ifPresent(
          listed -> {
            if (!seen.add(listed.path().value())) {
              diagnostics.report(Code.CHAPTER_TWICE, listed.path().at(), listed.path().value());
            } else {
              chapters.add(listed);
            }
          });
    }
    if (yaml.items("chapters").isEmpty()) {
      diagnostics.report(Code.CHAPTERS_MISSING, yaml.placeOf("chapters"));
    }
    return chapters;
  }

  private Optional<Settings.ChapterFile> chapter(YamlMap item) {
    Optional<Setting> word = item.text("kind");
    Optional<SectionKind> kind =
        word.flatMap(w -> SectionKind.ofWord(w.value())).filter(SectionKind::isAuthored);
    if (word.isPresent() && kind.isEmpty()) {
      diagnostics.report(Code.CHAPTER_KIND_UNKNOWN, word.get().at(), word.get().value());
    }
    return item.required("file").map(path -> new Settings.ChapterFile(path, kind));
  }
}
