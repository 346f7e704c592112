package press.caveat.manuscript;

import java.util.Optional;
import org.jsoup.nodes.Element;
import press.caveat.book.Section;
import press.caveat.book.SectionKind;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.language.Words;
import press.caveat.markdown.MarkdownChapter;
import press.caveat.source.SourceFile;
import press.caveat.source.SourceFolder;

/** Reads one file of the manuscript: its front matter, then its text. */
final class ChapterReader {
  private final SourceFolder folder;
  private final String language;
  private final MarkdownChapter markdown;
  private final Diagnostics diagnostics;

  ChapterReader(SourceFolder folder, String language, Words words, Diagnostics diagnostics) {
    this.folder = folder;
    this.language = language;
    this.markdown = new MarkdownChapter(language, words, diagnostics);
    this.diagnostics = diagnostics;
  }

  /**
   * The section a file becomes; empty, and reported, if it cannot be read.
   *
   * @param listed its kind, if the list of chapters says it
   */
  Optional<Draft> read(Setting path, Optional<SectionKind> listed, String id) {
    Optional<SourceFile> file = folder.text(path.value(), path.at());
    if (file.isEmpty()) {
      return Optional.empty();
    }
    FrontMatter front = FrontMatter.of(file.get(), diagnostics);
    if (front.text().text().isBlank()) {
      diagnostics.report(Code.MANUSCRIPT_EMPTY, Location.startOf(file.get().name()));
      return Optional.empty();
    }
    SectionKind kind = kind(front, listed, file.get().name());
    return markdown
        .read(front.text(), id, front.language().orElse(language))
        .map(body -> draft(front, new Draft(id, kind, body, path.value(), file.get().name())));
  }

  private SectionKind kind(FrontMatter front, Optional<SectionKind> listed, String name) {
    if (front.kind().isPresent() && listed.isPresent() && !front.kind().equals(listed)) {
      String said = front.kind().get().word();
      diagnostics.report(
          Code.CHAPTER_KIND_TWICE, Location.startOf(name), said, listed.get().word());
    }
    return listed.or(front::kind).orElse(SectionKind.CHAPTER);
  }

  private static Draft draft(FrontMatter front, Draft draft) {
    Optional<Element> heading = draft.heading();
    heading.ifPresent(
        element -> front.shortTitle().ifPresent(title -> element.attr(Section.SHORT_TITLE, title)));
    return draft;
  }
}
