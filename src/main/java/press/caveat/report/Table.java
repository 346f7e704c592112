package press.caveat.report;

import org.jsoup.nodes.Element;

/**
 * A table with a caption and named columns. Its roles are spelt out, because browsers forget them
 * when a style sheet lays the rows out as cards, which it does on a phone; there each cell bears
 * the name of its column.
 */
final class Table {
  private final String[] columns;
  private final Element body;

  Table(Element parent, String caption, String... columns) {
    this.columns = columns;
    Element table = parent.appendElement("table").attr("role", "table");
    table.appendElement("caption").text(caption);
    Element head = table.appendElement("thead").attr("role", "rowgroup");
    Element names = head.appendElement("tr").attr("role", "row");
    for (String column : columns) {
      names.appendElement("th").attr("role", "columnheader").attr("scope", "col").text(column);
    }
    body = table.appendElement("tbody").attr("role", "rowgroup");
  }

  Row row() {
    return new Row(body.appendElement("tr").attr("role", "row"));
  }

  /** A row: its head first, then its cells in the order of the columns. */
  final class Row {
    private final Element row;

    Row(Element row) {
      this.row = row;
    }

    Element head() {
      return row.appendElement("th").attr("role", "rowheader").attr("scope", "row");
    }

    Element cell() {
      int column = row.childrenSize();
      return row.appendElement("td").attr("role", "cell").attr("data-column", columns[column]);
    }

    void figure(long count) {
      cell().addClass("figure").text(String.valueOf(count));
    }
  }
}
