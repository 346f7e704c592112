package press.caveat.book;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The content of a section: an XHTML tree, sanitised, with ids unique in the whole book, and never
 * changed after it was made. Links between sections are {@code #id}; each edition turns them into
 * its own addresses.
 *
 * <p>Elements may carry {@link #AT}: the place in the manuscript they come from, for diagnostics of
 * later stages. Editions leave it out of what they write.
 */
public final class Body {
  /** Attribute with line and column of the source, both from 1: {@code 12:3}. */
  public static final String AT = "data-at";

  private final Element content;

  /** A body with a copy of {@code content}'s children. */
  public Body(Element content) {
    this.content = copyOf(content);
  }

  /** A fresh copy, owned by the caller: a {@code body} element whose children are the content. */
  public Element copy() {
    return copyOf(content);
  }

  /** The text as a reader gets it, white space collapsed. */
  public String text() {
    return content.text();
  }

  private static Element copyOf(Element element) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    element.childNodes().forEach(child -> body.appendChild(child.clone()));
    return body;
  }

  @Override
  public String toString() {
    return content.html();
  }
}
