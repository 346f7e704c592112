package press.caveat.book;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** XHTML's blocks, as far as a place in a page's first words depends on them. */
final class Blocks {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** Blocks whose parents allow nothing but their own kind, or nothing before them. */
  private static final Set<String> NOTHING_BEFORE =
      Set.of(
          "body",
          "caption",
          "dd",
          "dt",
          "figcaption",
          "legend",
          "li",
          "summary",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr");

  /** Their content is no XHTML, so nothing of ours can stand in it. */
  private static final Set<String> CLOSED = Set.of("math", "svg");

  /** Elements a reader sees although they hold no text. */
  private static final String VISIBLE = "img, svg, math, hr, input, video, audio, object";

  private Blocks() {}

  static boolean isBlock(Node node) {
    return BLOCKS.contains(node.normalName());
  }

  static boolean isClosed(Node node) {
    return CLOSED.contains(node.normalName());
  }

  /**
   * The outermost node, at most the block around and never more than a child of {@code tree}, that
   * begins with this one and before which a marker may stand.
   */
  static Node outermostBeginningWith(Node begin, Element tree) {
    Node node = begin;
    while (node.parent() != tree && !isBlock(node) && isFirst(node) && isOpen(node.parent())) {
      node = node.parent();
    }
    return node;
  }

  private static boolean isOpen(Node block) {
    return !NOTHING_BEFORE.contains(block.normalName())
        && !(block.parent() instanceof Element parent && parent.normalName().equals("hgroup"));
  }

  private static boolean isFirst(Node node) {
    for (Node before = node.previousSibling(); before != null; before = before.previousSibling()) {
      if (isContent(before)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isContent(Node node) {
    if (node instanceof TextNode text) {
      return Place.significantIn(text.getWholeText()) > 0;
    }
    return node instanceof Element element
        && (element.is(VISIBLE)
            || !element.select(VISIBLE).isEmpty()
            || Place.significantIn(element.wholeText()) > 0);
  }
}
