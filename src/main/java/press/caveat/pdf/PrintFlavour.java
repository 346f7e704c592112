package press.caveat.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import press.caveat.book.Section;
import press.caveat.language.Term;
import press.caveat.language.Words;

/**
 * The print flavour of a body: notes at their place in the text, to be moved to the foot of the
 * page; roles as private-use language tags; languages on elements the engine keeps.
 */
final class PrintFlavour {
  private final String language;
  private final Words words;

  PrintFlavour(String language, Words words) {
    this.language = language;
    this.words = words;
  }

  /** A section as it stands in the print tree. */
  Element section(Section section) {
    Element root = new Element("section").attr("id", section.id());
    root.addClass("section").addClass(section.kind().word());
    root.appendElement("div").addClass("running-head").text(section.title());
    section.body().copy().childNodes().forEach(node -> root.appendChild(node.clone()));
    notes(root);
    markRoles(root);
    return root;
  }

  /** Marks an element whose structure type the engine would not choose. */
  void role(Element element, String structureType) {
    element.attr("lang", language + "-x-" + structureType);
  }

  /** The first reference brings its note to the page; later ones are links to it. */
  private void notes(Element root) {
    Element notes = root.selectFirst("section.notes");
    if (notes == null) {
      return;
    }
    Set<String> placed = new HashSet<>();
    for (Element reference : List.copyOf(root.select("a.note-ref"))) {
      String id = reference.attr("href").substring(1);
      if (placed.add(id)) {
        reference.replaceWith(footnote(notes.getElementById(id)));
      } else {
        reference.attr("title", words.of(Term.NOTE, reference.text()));
      }
    }
    notes.remove();
  }

  private static Element footnote(Element note) {
    Element footnote = new Element("span").addClass("footnote").attr("id", note.id());
    for (Element paragraph : note.children()) {
      if (!footnote.childNodes().isEmpty()) {
        footnote.appendText(" ");
      }
      List<Node> content =
          paragraph.normalName().equals("p") ? paragraph.childNodes() : List.of((Node) paragraph);
      new ArrayList<>(content).forEach(child -> footnote.appendChild(child.clone()));
    }
    return footnote;
  }

  private void markRoles(Element root) {
    root.select("figcaption").forEach(caption -> role(caption, "Caption"));
    root.select("pre").forEach(code -> role(code, "Code"));
    for (Element phrase : root.select("em[lang], span[lang], strong[lang]")) {
      phrase.tagName("abbr").addClass("phrase");
    }
  }
}
