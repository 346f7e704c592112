package press.caveat.manuscript;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.caveat.book.SectionKind;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.language.LanguageTags;
import press.caveat.source.SourceFile;

/**
 * What a chapter's file says of itself, between two lines of three hyphens at its very beginning:
 * its kind, its language, its title in few words for the head of the page.
 *
 * @param text the file without it; everything else keeps its place
 */
record FrontMatter(
    SourceFile text,
    Optional<SectionKind> kind,
    Optional<String> language,
    Optional<String> shortTitle) {
  private static final Set<String> KEYS = Set.of("kind", "lang", "title-short");
  private static final Pattern BLOCK =
      Pattern.compile(
          "---[ \\t]*+\\n((?:(?!(?:---|\\.\\.\\.)[ \\t]*+(?:\\n|$)).*+\\n)*+)(?:---|\\.\\.\\.)[ \\t]*+(?:\\n|$)");
  private static final String SIGN = "---";

  /** Reads the file's front matter, if it has any, and reports what is wrong with it. */
  static FrontMatter of(SourceFile file, Diagnostics diagnostics) {
    if (!file.line(1).stripTrailing().equals(SIGN)) {
      return none(file);
    }
    Matcher block = BLOCK.matcher(file.text());
    if (!block.lookingAt()) {
      diagnostics.report(Code.FRONT_MATTER_UNCLOSED, file.at(0));
      return none(file);
    }
    String blank = block.group().replaceAll("[^\\n]", " ");
    SourceFile rest = new SourceFile(file.name(), blank + file.text().substring(block.end()));
    // A line break stands for the opening line, so that places are right.
    return YamlMap.parse(file.name(), "\n" + block.group(1), diagnostics)
        .map(yaml -> of(rest, yaml.allow(KEYS), diagnostics))
        .orElse(none(rest));
  }

  private static FrontMatter none(SourceFile file) {
    return new FrontMatter(file, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static FrontMatter of(SourceFile rest, YamlMap yaml, Diagnostics diagnostics) {
    Optional<Setting> language = yaml.text("lang");
    language
        .filter(tag -> !LanguageTags.isWell(tag.value()))
        .ifPresent(tag -> diagnostics.report(Code.NOT_A_LANGUAGE, tag.at(), tag.value()));
    Optional<Setting> word = yaml.text("kind");
    Optional<SectionKind> kind =
        word.flatMap(w -> SectionKind.ofWord(w.value())).filter(SectionKind::isAuthored);
    if (word.isPresent() && kind.isEmpty()) {
      diagnostics.report(Code.CHAPTER_KIND_UNKNOWN, word.get().at(), word.get().value());
    }
    return new FrontMatter(
        rest,
        kind,
        language.map(Setting::value).filter(LanguageTags::isWell),
        yaml.text("title-short").map(Setting::value).filter(title -> !title.isBlank()));
  }
}
