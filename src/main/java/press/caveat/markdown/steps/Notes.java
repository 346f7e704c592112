package press.caveat.markdown.steps;

import java.util.List;
import org.jsoup.nodes.Element;
import press.caveat.book.Body;
import press.caveat.language.Term;

/**
 * Footnotes. References become {@code a.note-ref}, the notes a list at the end of the chapter;
 * editions decide where a note is shown. Notes have letters, so that nobody takes them for the
 * numbers of the sources.
 */
final class Notes {
  private Notes() {}

  static void apply(Tree tree) {
    Element notes = tree.body().selectFirst("div.footnotes");
    if (notes == null) {
      return;
    }
    for (Element reference : List.copyOf(tree.body().select("sup > a.footnote-ref"))) {
      shapeReference(tree, reference);
    }
    Element section = new Element("section").addClass("notes");
    section.attr("aria-label", tree.words().of(Term.NOTES));
    Element list = notes.expectFirst("ol");
    for (Element item : list.children()) {
      item.select("a.footnote-backref").remove();
      item.attr("data-label", label(number(item.id())));
      item.attr("id", id(tree, item.id())).attr(Marks.MADE_ID, "");
    }
    section.appendChild(list);
    notes.remove();
    tree.body().appendChild(section);
  }

  private static void shapeReference(Tree tree, Element reference) {
    Element sup = reference.parent();
    String target = reference.attr("href").substring(1);
    Element link = new Element("a").addClass("note-ref");
    link.attr("id", tree.section() + "-" + sup.id()).attr(Marks.MADE_ID, "");
    link.attr("href", "#" + id(tree, target)).text(label(number(target)));
    link.attr(Body.AT, sup.attr(Body.AT));
    sup.replaceWith(link);
  }

  private static String id(Tree tree, String name) {
    return tree.section() + "-note-" + number(name);
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
  }

  /** 1 is a, 26 is z, 27 is aa. */
  static String label(int number) {
    String last = String.valueOf((char) ('a' + (number - 1) % 26));
    return number <= 26 ? last : label((number - 1) / 26) + last;
  }
}
