package press.caveat.markdown.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import press.caveat.book.Body;
import press.caveat.diagnostic.Code;
import press.caveat.language.Term;

/**
 * Footnotes. References become {@code a.note-ref}, the notes a list at the end of the chapter;
 * editions decide where a note is shown. Notes have letters, so that nobody takes them for the
 * numbers of the sources; the letters rise with the references, wherever the notes are written.
 */
final class Notes {
  private Notes() {}

  static void apply(Tree tree) {
    Element notes = tree.body().selectFirst("div.footnotes");
    if (notes == null) {
      return;
    }
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Element reference : List.copyOf(tree.body().select("sup > a.footnote-ref"))) {
      if (notes.equals(reference.closest("div.footnotes"))) {
        tree.report(Code.NOTE_IN_NOTE, reference.parent());
      }
      String target = reference.attr("href").substring(1);
      numbers.putIfAbsent(target, numbers.size() + 1);
      shapeReference(tree, reference, numbers.get(target));
    }
    Element section = new Element("section").addClass("notes");
    section.attr("aria-label", tree.words().of(Term.NOTES));
    Element list = notes.expectFirst("ol");
    List<Element> items = new ArrayList<>(list.children());
    items.removeIf(item -> !numbers.containsKey(item.id()));
    items.sort(Comparator.comparing(item -> numbers.get(item.id())));
    list.empty().appendText("\n");
    for (Element item : items) {
      int number = numbers.get(item.id());
      item.select("a.footnote-backref").remove();
      item.attr("data-label", label(number));
      item.attr("id", id(tree, number)).attr(Marks.MADE_ID, "");
      list.appendChild(item).appendText("\n");
    }
    section.appendChild(list);
    notes.remove();
    tree.body().appendChild(section);
  }

  private static void shapeReference(Tree tree, Element reference, int number) {
    Element sup = reference.parent();
    Element link = new Element("a").addClass("note-ref");
    link.attr("id", tree.section() + "-" + sup.id()).attr(Marks.MADE_ID, "");
    link.attr("href", "#" + id(tree, number)).text(label(number));
    link.attr(Body.AT, sup.attr(Body.AT));
    sup.replaceWith(link);
  }

  private static String id(Tree tree, int number) {
    return tree.section() + "-note-" + number;
  }

  /** 1 is a, 26 is z, 27 is aa. */
  static String label(int number) {
    String last = String.valueOf((char) ('a' + (number - 1) % 26));
    return number <= 26 ? last : label((number - 1) / 26) + last;
  }
}
