package press.caveat.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Marks in a tree where the pages of a printed edition begin: what lays out a {@link PageMap}, the
 * other way round.
 *
 * <p>The tree is XHTML whose elements carry {@link Place#KEY}; it has no soft hyphens of the
 * build's. Four rules shape where a marker stands:
 *
 * <ul>
 *   <li>A page that begins with a block has its marker before the block, so that headings stay
 *       clean; where the parent allows no marker (a list, a table, a row) it is the block's first
 *       child instead. Elements inside the block that begin there too stay whole.
 *   <li>A page that begins inside a word has its marker before the word.
 *   <li>A page without text of the book has no marker.
 *   <li>Inside {@code math} and {@code svg} there are no markers; it stands before them.
 * </ul>
 */
public final class PageBreaks {
  private final Element tree;
  private final Map<String, Element> keyed = new HashMap<>();
  private final List<Node> inserted = new ArrayList<>();

  private PageBreaks(Element tree) {
    this.tree = tree;
    tree.select("[" + Place.KEY + "]").forEach(e -> keyed.putIfAbsent(e.attr(Place.KEY), e));
  }

  /**
   * Inserts a marker for every page that begins in this tree.
   *
   * @param tree the part of the book to mark; pages that begin elsewhere are passed over
   * @param marker makes the element to insert; it is asked once for each page of the result
   * @return the pages marked, in reading order
   */
  public static List<PageMap.Page> insert(
      Element tree, PageMap map, Function<PageMap.Page, Element> marker) {
    return new PageBreaks(tree).mark(map.pages(), marker);
  }

  private List<PageMap.Page> mark(
      List<PageMap.Page> pages, Function<PageMap.Page, Element> marker) {
    List<PageMap.Page> marked = new ArrayList<>();
    // From the last page to the first: a marker put in never moves the places before it.
    for (int i = pages.size() - 1; i >= 0; i--) {
      PageMap.Page page = pages.get(i);
      Optional<Node> where = page.place().flatMap(this::nodeAt);
      where.ifPresent(node -> put(node, marker.apply(page)));
      where.ifPresent(node -> marked.add(page));
    }
    Collections.reverse(marked);
    return List.copyOf(marked);
  }

  /** The node the page begins with; what belongs to an earlier page is split off before it. */
  private Optional<Node> nodeAt(Place place) {
    return Optional.ofNullable(keyed.get(place.key()))
        .map(owner -> TextPosition.of(owner, place.offset()).map(this::split).orElse(owner))
        .filter(node -> node != tree);
  }

  private Node split(TextPosition found) {
    TextPosition position = RunningText.around(found.node()).startOfWord(found);
    TextNode node = position.node();
    return position.index() == 0 ? node : node.splitText(position.index());
  }

  private void put(Node begin, Element marker) {
    Node node = Blocks.outermostBeginningWith(outOfClosed(begin), tree);
    // Two pages may begin at one place (an image before text): the later is there already.
    while (node.previousSibling() != null && isInserted(node.previousSibling())) {
      node = node.previousSibling();
    }
    node.before(marker);
    inserted.add(marker);
  }

  private boolean isInserted(Node node) {
    return inserted.stream().anyMatch(marker -> marker == node);
  }

  private static Node outOfClosed(Node node) {
    Node out = node;
    for (Node n = node; n != null; n = n.parent()) {
      if (Blocks.isClosed(n)) {
        out = n;
      }
    }
    return out;
  }
}
