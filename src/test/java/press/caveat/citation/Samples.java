package press.caveat.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import press.caveat.diagnostic.Diagnostic;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.language.Words;
import press.caveat.markdown.MarkdownChapter;
import press.caveat.reference.References;
import press.caveat.source.SourceFile;

/** A small library of invented sources, and a book that cites them. */
final class Samples {
  /** One source of each type that a health booklet cites. */
  static final String LIBRARY =
      """
      [
        {"id": "trial", "type": "article-journal", "title": "Rest and ache: a trial",
         "author": [{"family": "Moss", "given": "Ann-Marie B."}, {"family": "Pike", "given": "C."}],
         "issued": {"date-parts": [[2019, 3, 7]]}, "container-title": "Journal of Rest",
         "volume": 12, "issue": "3", "page": "101-109", "DOI": "10.5555/rest.2019.3",
         "note": "only for the author's eyes"},
        {"id": "review", "type": "article-journal", "title": "Aches reviewed",
         "author": [{"family": "Reed", "given": "D."}, {"family": "Sedge", "given": "E."},
                    {"family": "Rush", "given": "F."}],
         "issued": {"date-parts": [[2021]]}, "container-title": "Reviews of Ache",
         "number": "CD000001", "DOI": "10.5555/(review)<1>"},
        {"id": "page", "type": "webpage", "title": "When to call for help",
         "author": [{"literal": "Health Office"}], "issued": {"date-parts": [[2024, 4, 29]]},
         "accessed": {"date-parts": [[2025, 1, 2]]}, "URL": "https://example.org/help?a=1&b=2"},
        {"id": "notice", "type": "article", "title": "A notice", "author": [{"literal": "Agency"}],
         "issued": {"date-parts": [[2016, 8, 31]]}, "container-title": "Daily Register",
         "volume": "81", "page": "59-64", "number": "Doc. 16", "URL": "https://example.org/n"},
        {"id": "report", "type": "report", "title": "Summary of findings",
         "author": [{"literal": "World Office"}], "issued": {"date-parts": [[2021]]},
         "number": "E/CN.7/12"},
        {"id": "act", "type": "legislation", "title": "Plants Act 2016",
         "issued": {"date-parts": [[2016]]}, "number": "2016 c. 2",
         "URL": "https://example.org/act"},
        {"id": "thesis", "type": "thesis",
         "title": "On <i>Quercus <span class=\\"nocase\\">robur</span></i> leaves",
         "author": [{"family": "Lima", "given": "João de"}], "publisher": "University of Oak",
         "issued": {"date-parts": [[2022]]}, "URL": "https://example.org/thesis"}
      ]
      """;

  static final Labels LABELS =
      new Labels(
          "references",
          "References",
          number -> "Reference " + number,
          (letter, number) -> "Back to place " + letter + " of reference " + number);

  private final Diagnostics diagnostics = new Diagnostics();
  private final List<Chapter> chapters = new ArrayList<>();

  /** The library read, with everything in order. */
  static References library() {
    Diagnostics diagnostics = new Diagnostics();
    References references =
        References.read(new SourceFile("references.json", LIBRARY), diagnostics);
    if (!diagnostics.isEmpty()) {
      throw new AssertionError(diagnostics.sorted());
    }
    return references;
  }

  static CitationStyle style(String name, String language) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<CitationStyle> style =
        CitationStyle.named(name, language, Location.startOf("book.yaml"), diagnostics);
    return style.orElseThrow(() -> new AssertionError(diagnostics.sorted()));
  }

  /** A book of chapters in Markdown, named a.md, b.md and so on; line 1 is the heading. */
  static Samples book(String... texts) {
    Samples book = new Samples();
    MarkdownChapter markdown =
        new MarkdownChapter("en-GB", Words.of("en").orElseThrow(), book.diagnostics);
    for (String text : texts) {
      String id = String.valueOf((char) ('a' + book.chapters.size()));
      SourceFile file = new SourceFile(id + ".md", "# Title\n" + text);
      book.chapters.add(new Chapter(id, markdown.read(file, id).orElseThrow(), file.name()));
    }
    return book;
  }

  Citations find(References references) {
    return Citations.find(chapters, references, diagnostics);
  }

  /** The references section in the default style. */
  Element print() {
    return print(CitationStyle.DEFAULT);
  }

  Element print(String style) {
    return find(library()).print(style(style, "en-GB"), LABELS).orElseThrow();
  }

  /** The entries of the library in a style, in its order. */
  static List<String> entries(String style, String language) {
    StringBuilder text = new StringBuilder();
    library().keys().forEach(key -> text.append("See [@").append(key).append("].\n\n"));
    Samples book = book(text.toString());
    Element list = book.find(library()).print(style(style, language), LABELS).orElseThrow();
    return list.select("li > .reference").eachText();
  }

  List<Chapter> chapters() {
    return chapters;
  }

  /** A chapter's paragraphs as text. */
  List<String> paragraphs(int chapter) {
    return chapters.get(chapter).body().select("p").eachText();
  }

  List<String> problems() {
    return diagnostics.sorted().stream().map(Diagnostic::line).toList();
  }

  /** {@code true} for what a reader should never see in an entry: holes left by empty fields. */
  static boolean hasHole(String entry) {
    return Arrays.stream(new String[] {"..", " .", "()", "[]", ", ,", ";.", ":.", "  ", "null"})
        .anyMatch(entry::contains);
  }
}
