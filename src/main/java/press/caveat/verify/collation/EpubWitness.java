package press.caveat.verify.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.caveat.verify.epub.SpineDocument;
import press.caveat.verify.xml.XmlElement;
import press.caveat.verify.xml.XmlNode;

/** Reads the words of an EPUB's spine, by its markup. */
final class EpubWitness {
  /** Elements that do not end a word. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins",
          "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
          "var", "wbr");

  private final WordScanner body = new WordScanner();
  private final WordScanner notes = new WordScanner();
  private final WordScanner titlePage = new WordScanner();
  private final List<String> references = new ArrayList<>();
  private String path = "";

  private EpubWitness() {}

  static Witness read(List<SpineDocument> documents) {
    EpubWitness witness = new EpubWitness();
    documents.stream()
        .filter(document -> !document.isNavigation())
        .forEach(document -> witness.read(document));
    return new Witness(
        witness.body.words(), witness.notes.words(), witness.titlePage.words(), witness.references);
  }

  private void read(SpineDocument document) {
    path = document.path();
    walk(document.body(), body);
  }

  private void walk(XmlElement element, WordScanner to) {
    to.at(path + ":" + element.line());
    if (Generated.isTitlePage(element)) {
      children(element, titlePage);
    } else if (Generated.isBibliography(element)) {
      references(element);
    } else if (element.words("role").contains("doc-endnotes")) {
      children(element, notes);
    } else if (element.words("role").contains("doc-biblioref")) {
      to.mark(Word.citation(element.text().strip(), path + ":" + element.line()));
    } else if (element.words("role").contains("doc-noteref")) {
      to.mark(Word.note(element.text().strip(), path + ":" + element.line()));
    } else if (element.is("img")) {
      to.part();
      to.text(element.attribute("alt").orElse(""));
      to.part();
    } else if (!Generated.isLeftOut(element)) {
      text(element, to);
    }
  }

  private void text(XmlElement element, WordScanner to) {
    boolean parts = !INLINE.contains(element.name());
    if (parts) {
      to.part();
    }
    children(element, to);
    if (parts) {
      to.part();
    }
  }

  private void children(XmlElement element, WordScanner to) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlElement inner) {
        walk(inner, to);
      } else if (child instanceof XmlNode.Text characters) {
        to.text(characters.text());
      }
    }
  }

  private void references(XmlElement list) {
    for (XmlElement item : list.subtree()) {
      if (item.is("li")) {
        WordScanner entry = new WordScanner();
        children(item, entry);
        references.add(Generated.letters(entry.words()));
      }
    }
  }
}
