package press.caveat.pdf;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.caveat.book.Book;
import press.caveat.book.Creator;

/**
 * The head of a print document: what the engine writes into the PDF's description, and the styles.
 */
final class PrintHead {
  private PrintHead() {}

  static void fill(Document document, Book book, List<String> styles) {
    document.outputSettings().prettyPrint(false);
    document.expectFirst("html").attr("lang", book.metadata().language());
    Element head = document.head();
    head.appendElement("title").text(book.metadata().title());
    meta(head, "subject", book.disclaimer().shortNotice());
    String names =
        String.join(", ", book.metadata().creators().stream().map(Creator::name).toList());
    if (!names.isEmpty()) {
      meta(head, "author", names);
    }
    styles.forEach(css -> head.appendElement("style").appendText(css));
  }

  private static void meta(Element head, String name, String content) {
    head.appendElement("meta").attr("name", name).attr("content", content);
  }
}
