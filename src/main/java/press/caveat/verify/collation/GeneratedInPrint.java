package press.caveat.verify.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.caveat.language.Term;
import press.caveat.verify.pdf.tree.StructureTree;
import press.caveat.verify.pdf.tree.Tagged;

/**
 * {@link Generated} text of a printed book, by its structure:
 *
 * <ol>
 *   <li><b>cover</b>: what stands before the first section, which the notice is
 *   <li><b>contents</b>: the section that holds a table of contents
 *   <li><b>title page</b>: the section before the contents that has the book's title for a heading
 *   <li><b>references</b>: the last section with that heading, if the book cites anything
 *   <li><b>list markers</b>: labels without letters, and numbers that count on
 *   <li><b>repeated heads</b>: a table's head on its further pages, if it repeats its words there
 *   <li><b>letters of notes</b>: the label of a note; the reference before it has the same
 *   <li><b>heads, feet, page numbers, leaders, decoration</b>: artifacts, in no structure
 * </ol>
 *
 * Text drawn but in no structure that is no artifact is not asked after here: veraPDF and the tag
 * rules refuse it.
 */
record GeneratedInPrint(
    List<Tagged> sections, Optional<Tagged> titlePage, Optional<Tagged> references) {
  GeneratedInPrint {
    sections = List.copyOf(sections);
  }

  static GeneratedInPrint of(StructureTree tree, CopyText copy) {
    List<Tagged> sections = new ArrayList<>();
    tree.roots().forEach(root -> collect(root, sections));
    String title = letters(copy.title());
    Optional<Tagged> titlePage =
        sections.stream()
            .skip(1)
            .takeWhile(section -> !hasContents(section))
            .filter(section -> heading(section).equals(title))
            .findFirst();
    String sources = letters(copy.words().of(Term.REFERENCES));
    Optional<Tagged> references =
        sections.stream()
            .filter(section -> copy.cites() && heading(section).equals(sources))
            .reduce((earlier, later) -> later);
    return new GeneratedInPrint(sections, titlePage, references);
  }

  /** The outermost sections, and whatever text stands between them. */
  private static void collect(Tagged element, List<Tagged> sections) {
    boolean divided = element.children().anyMatch(GeneratedInPrint::holdsSection);
    boolean isCover = sections.isEmpty() && !holdsSection(element);
    if (element.is("Sect") || !divided && !isCover) {
      sections.add(element);
    } else if (divided) {
      element.children().forEach(child -> collect(child, sections));
    }
  }

  private static boolean holdsSection(Tagged element) {
    return element.all().anyMatch(inner -> inner.is("Sect"));
  }

  boolean isTitlePage(Tagged section) {
    return titlePage.filter(page -> page == section).isPresent();
  }

  boolean isReferences(Tagged section) {
    return references.filter(list -> list == section).isPresent();
  }

  boolean isContents(Tagged section) {
    return hasContents(section);
  }

  private static boolean hasContents(Tagged section) {
    return section.all().anyMatch(inner -> inner.is("TOC"));
  }

  private static String heading(Tagged section) {
    return section
        .all()
        .filter(Tagged::isHeading)
        .findFirst()
        .map(heading -> letters(heading.text()))
        .orElse("");
  }

  private static String letters(String text) {
    WordScanner words = new WordScanner();
    words.text(text);
    return Generated.letters(words.words());
  }
}
