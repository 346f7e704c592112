package press.caveat.verify.epub;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.caveat.verify.Rule;
import press.caveat.verify.epub.PackageDocument.SpineItem;
import press.caveat.verify.xml.MalformedXmlException;
import press.caveat.verify.xml.XmlDocument;
import press.caveat.verify.xml.XmlElement;
import press.caveat.verify.xml.XmlReader;

/** A finished EPUB, opened. */
final class EpubFile {
  private static final String CONTAINER = "META-INF/container.xml";
  private static final String PACKAGE_TYPE = "application/oebps-package+xml";

  private final Archive archive;
  private final PackageDocument book;
  private final Map<String, XmlDocument> documents = new HashMap<>();

  private EpubFile(Archive archive, PackageDocument book) {
    this.archive = archive;
    this.book = book;
  }

  static EpubFile open(byte[] bytes) throws BrokenEpubException {
    Archive archive = Archive.open(bytes);
    boolean isEpub =
        archive
            .read("mimetype")
            .map(b -> new String(b, StandardCharsets.US_ASCII))
            .filter(type -> type.strip().equals("application/epub+zip"))
            .isPresent();
    if (!isEpub) {
      throw new BrokenEpubException(
          Rule.EPUB_CONTAINER, "mimetype", "the archive does not say that it is an EPUB");
    }
    XmlElement container = xml(archive, CONTAINER).root();
    List<String> packages =
        container.subtree().stream()
            .filter(e -> e.name().equals("rootfile"))
            .filter(e -> e.attribute("media-type").orElse("").equals(PACKAGE_TYPE))
            .map(e -> Addresses.decoded(e.attribute("full-path").orElse("")))
            .toList();
    if (packages.size() != 1) {
      throw new BrokenEpubException(
          Rule.EPUB_PACKAGE,
          CONTAINER,
          "the container offers "
              + packages.size()
              + " renditions; readers differ in their choice");
    }
    String path = packages.get(0);
    return new EpubFile(archive, PackageReader.read(path, xml(archive, path).root()));
  }

  PackageDocument book() {
    return book;
  }

  Archive archive() {
    return archive;
  }

  List<SpineItem> spine() {
    return book.spine();
  }

  /** An XML file of the book, read strictly. */
  XmlDocument document(String path) throws BrokenEpubException {
    XmlDocument document = documents.get(path);
    if (document == null) {
      document = xml(archive, path);
      documents.put(path, document);
    }
    return document;
  }

  /** The bytes of a file of the book; empty if it has none of that name. */
  Optional<byte[]> bytes(String path) throws BrokenEpubException {
    return archive.read(path);
  }

  private static XmlDocument xml(Archive archive, String path) throws BrokenEpubException {
    byte[] bytes =
        archive
            .read(path)
            .orElseThrow(
                () -> new BrokenEpubException(Rule.EPUB_PACKAGE, path, "the file is missing"));
    try {
      return XmlReader.read(bytes);
    } catch (MalformedXmlException e) {
      throw new BrokenEpubException(
          Rule.EPUB_PACKAGE, path + ":" + e.line(), "not well-formed: " + e.getMessage());
    }
  }

  /** The body of a content document. */
  Optional<XmlElement> body(String path) throws BrokenEpubException {
    return document(path).root().elements().stream().filter(e -> e.is("body")).findFirst();
  }
}
