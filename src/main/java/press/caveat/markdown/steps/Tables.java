package press.caveat.markdown.steps;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.caveat.diagnostic.Code;
import press.caveat.source.Limit;

/**
 * Tables: a caption first, heads with a scope, alignment as a class, rows of one length. The
 * caption is the paragraph after the table that begins with {@code Table:}, as pandoc writes it.
 */
final class Tables {
  private static final String MARK = "Table:";

  private Tables() {}

  static void apply(Tree tree) {
    for (Element table : tree.body().select("table")) {
      checkRows(tree, table);
      headings(tree, table);
      for (Element cell : table.select("[align]")) {
        cell.addClass("align-" + cell.attr("align")).removeAttr("align");
      }
      table.select("thead:empty, tbody:empty").remove();
    }
    for (Element paragraph : List.copyOf(tree.body().select("p"))) {
      if (paragraph.wholeText().startsWith(MARK)) {
        caption(tree, paragraph);
      }
    }
  }

  private static void checkRows(Tree tree, Element table) {
    int rows = table.select("tr").size();
    int cells = table.select("th, td").size();
    if (rows > Limit.TABLE_ROWS.value() || cells > Limit.TABLE_CELLS.value()) {
      tree.report(Code.TABLE_TOO_LARGE, table, Limit.TABLE_ROWS.value(), Limit.TABLE_CELLS.value());
    }
    int columns = table.select("thead tr").stream().mapToInt(Element::childrenSize).max().orElse(0);
    for (Element row : table.select("thead tr, tbody tr")) {
      if (columns > 0 && row.childrenSize() != columns) {
        tree.report(Code.TABLE_RAGGED, row, row.childrenSize(), columns);
      }
    }
  }

  /** Each column has a heading; the corner above row headings may be empty, and then heads none. */
  private static void headings(Tree tree, Element table) {
    if (table.selectFirst("th") == null) {
      tree.report(Code.TABLE_WITHOUT_HEAD, table);
    }
    for (Element heading : table.select("th")) {
      if (!heading.text().isBlank() || heading.selectFirst("img") != null) {
        heading.attr("scope", "col");
      } else if (heading.elementSiblingIndex() == 0) {
        heading.tagName("td");
      } else {
        tree.report(Code.TABLE_WITHOUT_HEAD, heading);
      }
    }
  }

  private static void caption(Tree tree, Element paragraph) {
    Element table = paragraph.previousElementSibling();
    if (table == null
        || !table.normalName().equals("table")
        || table.selectFirst("caption") != null) {
      tree.report(Code.TABLE_CAPTION_LOST, paragraph);
      return;
    }
    Element caption = new Element("caption");
    for (Node node : new ArrayList<>(paragraph.childNodes())) {
      caption.appendChild(node);
    }
    if (caption.childNode(0) instanceof TextNode text) {
      text.text(text.getWholeText().substring(MARK.length()).stripLeading());
    }
    for (String name : List.of("id", "class", "lang", "dir")) {
      if (paragraph.hasAttr(name)) {
        table.attr(name, paragraph.attr(name));
      }
    }
    table.prependChild(caption);
    paragraph.remove();
  }
}
