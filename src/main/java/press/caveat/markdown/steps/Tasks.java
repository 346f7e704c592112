package press.caveat.markdown.steps;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.caveat.language.Term;

/**
 * Task lists: {@code - [ ] to do} and {@code - [x] done}. A box is a sign with a name, not a form
 * control: nobody can tick one on paper with a mouse, and an ebook forgets it.
 */
final class Tasks {
  private static final Pattern BOX = Pattern.compile("^\\s*\\[([ xX])\\]\\s+(?s:.*)");
  private static final String OPEN = "\u2610";
  private static final String DONE = "\u2611";

  private Tasks() {}

  static void apply(Tree tree) {
    for (Element item : tree.body().select("li")) {
      Element first = item.firstElementChild();
      boolean loose = first != null && first.normalName().equals("p") && startsWith(item, first);
      Element line = loose ? first : item;
      if (line.childNodeSize() > 0 && line.childNode(0) instanceof TextNode text) {
        mark(tree, item, text);
      }
    }
  }

  private static boolean startsWith(Element item, Element first) {
    return item.childNode(0) == first
        || item.childNode(0) instanceof TextNode text
            && text.isBlank()
            && text.nextSibling() == first;
  }

  private static void mark(Tree tree, Element item, TextNode text) {
    Matcher box = BOX.matcher(text.getWholeText());
    if (!box.matches()) {
      return;
    }
    boolean done = !box.group(1).equals(" ");
    Element sign = new Element("span").addClass("box").attr("role", "img");
    sign.attr("aria-label", tree.words().of(done ? Term.TASK_DONE : Term.TASK_OPEN));
    sign.text(done ? DONE : OPEN);
    text.before(sign);
    text.text(" " + text.getWholeText().substring(box.end(1) + 1).stripLeading());
    item.addClass("task");
    item.parent().addClass("tasks");
  }
}
