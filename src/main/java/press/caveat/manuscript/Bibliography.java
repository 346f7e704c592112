package press.caveat.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import press.caveat.book.Places;
import press.caveat.book.SectionKind;
import press.caveat.citation.Chapter;
import press.caveat.citation.CitationStyle;
import press.caveat.citation.Citations;
import press.caveat.citation.Labels;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.language.Term;
import press.caveat.language.Words;
import press.caveat.reference.References;
import press.caveat.source.SourceFolder;

/** Answers the citations of all drafts and adds the section they lead to. */
final class Bibliography {
  private static final String FILE = "references.json";
  private static final String ID = "references";

  private final SourceFolder folder;
  private final Words words;
  private final Diagnostics diagnostics;

  Bibliography(SourceFolder folder, Words words, Diagnostics diagnostics) {
    this.folder = folder;
    this.words = words;
    this.diagnostics = diagnostics;
  }

  void apply(Settings settings, List<Draft> drafts) {
    List<Chapter> chapters =
        drafts.stream().map(draft -> new Chapter(draft.id(), draft.body(), draft.name())).toList();
    Citations citations = Citations.find(chapters, references(), diagnostics);
    if (citations.cited().isEmpty() && settings.citationStyle().isEmpty()) {
      return;
    }
    style(settings)
        .flatMap(style -> citations.print(style, labels()))
        .ifPresent(body -> insert(drafts, body, settings.file()));
    checkIds(drafts);
  }

  private References references() {
    return folder.files().anyMatch(FILE::equals)
        ? folder
            .text(FILE, Location.startOf(folder.nameOf(FILE)))
            .map(file -> References.read(file, diagnostics))
            .orElse(References.none())
        : References.none();
  }

  private Optional<CitationStyle> style(Settings settings) {
    return CitationStyle.named(
        settings.citationStyle().map(Setting::value).orElse(CitationStyle.DEFAULT),
        settings.metadata().language(),
        settings.citationStyle().map(Setting::at).orElse(Location.startOf(settings.file())),
        diagnostics);
  }

  private Labels labels() {
    return new Labels(
        ID,
        words.of(Term.REFERENCES),
        number -> words.of(Term.REFERENCE, number),
        (letter, number) -> words.of(Term.BACK_TO_CITATION, letter, number));
  }

  /** Back matter comes in the order of the kinds: after the glossary, before the colophon. */
  private static void insert(List<Draft> drafts, Element body, String settings) {
    int at = drafts.size();
    while (at > 0 && drafts.get(at - 1).kind().compareTo(SectionKind.BIBLIOGRAPHY) > 0) {
      at--;
    }
    drafts.add(at, new Draft(ID, SectionKind.BIBLIOGRAPHY, body, "", settings));
  }

  /** An author's id may be one that a citation needs. */
  private void checkIds(List<Draft> drafts) {
    Map<String, Location> ids = new HashMap<>();
    for (Draft draft : drafts) {
      for (Element element : draft.body().select("[id^=ref-], [id^=cite-]")) {
        Location here = Places.of(element, draft.name());
        Location there = ids.putIfAbsent(element.id(), here);
        if (there != null) {
          diagnostics.report(Code.ID_TWICE, here, element.id(), there);
        }
      }
    }
  }
}
