package press.caveat.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The outline of a printed edition: every heading of the first three ranks, nested as they are. */
final class Bookmarks {
  private Bookmarks() {}

  /** Adds the engine's bookmarks for the headings that stand in the document. */
  static void fill(Document document) {
    Element root = document.head().appendElement("bookmarks");
    Deque<Element> open = new ArrayDeque<>();
    for (Element heading : document.body().select("h1[id], h2[id], h3[id]")) {
      int rank = heading.normalName().charAt(1) - '0';
      while (open.size() >= rank) {
        open.pop();
      }
      Element parent = open.isEmpty() ? root : open.peek();
      Element bookmark = parent.appendElement("bookmark");
      bookmark.attr("name", heading.text()).attr("href", "#" + heading.id());
      while (open.size() < rank) {
        open.push(bookmark);
      }
    }
  }
}
