package press.caveat.epub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.Resource;

/** Writes epublib's model as an EPUB 3.3 container. */
final class EpubWriter {
  /** The folder of the publication inside the container. */
  private static final String FOLDER = "EPUB/";

  private static final String PACKAGE = "package.opf";

  private EpubWriter() {}

  static byte[] write(Book book, PackageDetails details) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("META-INF/container.xml", container());
    files.put(FOLDER + PACKAGE, new PackageDocument(book, details).toBytes());
    try {
      for (Resource resource : book.getResources().getAll()) {
        files.put(FOLDER + resource.getHref(), resource.getData());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Zip.of(files);
  }

  private static byte[] container() {
    return new XmlWriter()
        .open(
            "container",
            "version",
            "1.0",
            "xmlns",
            "urn:oasis:names:tc:opendocument:xmlns:container")
        .open("rootfiles")
        .empty(
            "rootfile",
            "full-path",
            FOLDER + PACKAGE,
            "media-type",
            "application/oebps-package+xml")
        .close()
        .close()
        .toBytes();
  }
}
