package press.caveat.markdown.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.caveat.book.Body;
import press.caveat.diagnostic.Code;

/**
 * Gives every attribute list to what it belongs to: the phrase right before it, the bracketed span
 * {@code [text]{…}} it makes, or, after a space at the end of a block, that block. A list that
 * belongs to nothing is an error, for the author meant something by it.
 */
final class AttributeLists {
  private static final Set<String> PHRASES =
      Set.of("em", "strong", "a", "code", "del", "ins", "sub", "sup", "span");
  private static final Set<String> BLOCKS =
      Set.of("p", "li", "dt", "dd", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6");

  private AttributeLists() {}

  static void apply(Tree tree) {
    for (Element list : List.copyOf(tree.body().select("span[" + Marks.ATTRIBUTES + "]"))) {
      Optional<Element> owner = owner(list);
      if (owner.isEmpty()) {
        tree.report(Code.ATTRIBUTES_LOST, list, list.attr(Marks.ATTRIBUTES));
        list.replaceWith(new TextNode(list.attr(Marks.ATTRIBUTES)));
      } else {
        list.remove();
        AttributeRules.give(tree, list, owner.get());
      }
    }
  }

  private static Optional<Element> owner(Element list) {
    Node before = list.previousSibling();
    if (before instanceof TextNode text && text.getWholeText().endsWith("]")) {
      return span(list, text);
    }
    if (before instanceof Element phrase && isPhrase(phrase)) {
      Element image = phrase.hasClass(Marks.IMAGE) ? phrase.selectFirst("img") : null;
      return Optional.of(image == null ? phrase : image);
    }
    return endsBlock(list, before) ? Optional.of(list.parent()) : Optional.empty();
  }

  private static boolean isPhrase(Element element) {
    boolean ours =
        element.hasAttr(Marks.LITERAL)
            || element.hasAttr(Marks.ATTRIBUTES)
            || element.hasAttr(Marks.CITE)
            || element.selectFirst("> a.footnote-ref") != null;
    return PHRASES.contains(element.normalName()) && !ours;
  }

  private static boolean endsBlock(Element list, Node before) {
    if (!BLOCKS.contains(list.parent().normalName())) {
      return false;
    }
    if (before instanceof TextNode text && !text.getWholeText().matches("(?s).*\\s")) {
      return false;
    }
    boolean spaced = before instanceof TextNode || isBreak(before);
    boolean alone = before == null && !list.parent().normalName().equals("p");
    return (spaced || alone) && isLastPhrase(list) && trimEnd(before);
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.normalName().equals("br");
  }

  /** Nothing but blocks, for example the list inside this item, may follow. */
  private static boolean isLastPhrase(Element list) {
    for (Node next = list.nextSibling(); next != null; next = next.nextSibling()) {
      boolean blank = next instanceof TextNode text && text.isBlank();
      if (!blank && !(next instanceof Element element && element.isBlock())) {
        return false;
      }
    }
    return true;
  }

  private static boolean trimEnd(Node before) {
    if (before instanceof TextNode text) {
      text.text(text.getWholeText().stripTrailing());
    }
    return true;
  }

  /** Walks back to the bracket that opens the one right before the list. */
  private static Optional<Element> span(Element list, TextNode last) {
    int depth = 0;
    for (Node node = last; node != null; node = node.previousSibling()) {
      if (node instanceof TextNode text) {
        String chars = text.getWholeText();
        for (int i = chars.length() - 1; i >= 0; i--) {
          depth += chars.charAt(i) == ']' ? 1 : chars.charAt(i) == '[' ? -1 : 0;
          if (depth == 0) {
            return Optional.of(wrap(list, text, i, last));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Element wrap(Element list, TextNode first, int opening, TextNode last) {
    Element span = new Element("span").attr(Body.AT, list.attr(Body.AT));
    TextNode rest = first.splitText(opening);
    rest.text(rest.getWholeText().substring(1));
    TextNode end = first == last ? rest : last;
    end.text(end.getWholeText().substring(0, end.getWholeText().length() - 1));
    List<Node> inside = new ArrayList<>();
    for (Node node = rest; node != list; node = node.nextSibling()) {
      inside.add(node);
    }
    list.before(span);
    inside.forEach(span::appendChild);
    return span;
  }
}
