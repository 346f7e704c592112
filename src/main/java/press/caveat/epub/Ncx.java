package press.caveat.epub;

import java.util.List;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.TOCReference;
import press.caveat.language.Scripts;

/** The NCX, for readers that know EPUB 2 only: the contents once more (EPUB 3.3, 5.9.2). */
final class Ncx {
  static final String HREF = "toc.ncx";

  private final XmlWriter xml = new XmlWriter();
  private int playOrder;

  private Ncx() {}

  static byte[] of(Book book, PackageDetails details) {
    return new Ncx().write(book, details);
  }

  private byte[] write(Book book, PackageDetails details) {
    xml.open(
        "ncx",
        "xmlns",
        "http://www.daisy.org/z3986/2005/ncx/",
        "version",
        "2005-1",
        "xml:lang",
        details.metadata().language());
    if (Scripts.isRightToLeft(details.metadata().language())) {
      xml.attribute("dir", Directions.value(true));
    }
    xml.open("head");
    xml.empty("meta", "name", "dtb:uid", "content", details.metadata().identifier());
    xml.close().open("docTitle").text("text", details.metadata().title()).close();
    xml.open("navMap");
    points(book.getTableOfContents().getTocReferences());
    xml.close();
    if (!details.pages().isEmpty()) {
      pages(details.pages());
    }
    return xml.close().toBytes();
  }

  private void pages(List<PageMarkers.Target> pages) {
    xml.open("pageList");
    int number = 0;
    for (PageMarkers.Target page : pages) {
      boolean roman = !Character.isDigit(page.label().charAt(0));
      String order = String.valueOf(++playOrder);
      xml.open(
          "pageTarget",
          "id",
          "target-" + ++number,
          "type",
          roman ? "front" : "normal",
          "value",
          String.valueOf(number),
          "playOrder",
          order);
      xml.open("navLabel").text("text", page.label()).close();
      xml.empty("content", "src", page.href()).close();
    }
    xml.close();
  }

  private void points(List<TOCReference> references) {
    for (TOCReference reference : references) {
      String order = String.valueOf(++playOrder);
      xml.open("navPoint", "id", "point-" + order, "playOrder", order);
      xml.open("navLabel").text("text", reference.getTitle()).close();
      xml.empty("content", "src", reference.getCompleteHref());
      points(reference.getChildren());
      xml.close();
    }
  }
}
