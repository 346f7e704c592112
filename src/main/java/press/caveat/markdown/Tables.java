package press.caveat.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.caveat.diagnostic.Code;

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
      table.select("th").attr("scope", "col");
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
    int columns = table.select("thead tr").stream().mapToInt(Element::childrenSize).max().orElse(0);
    for (Element row : table.select("tbody tr")) {
      if (row.childrenSize() != columns) {
        tree.report(Code.TABLE_RAGGED, row, row.childrenSize(), columns);
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
    if (paragraph.hasAttr("id")) {
      table.attr("id", paragraph.attr("id"));
    }
    table.prependChild(caption);
    paragraph.remove();
  }
}
