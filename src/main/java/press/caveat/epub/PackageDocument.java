package press.caveat.epub;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.GuideReference;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.SpineReference;
import press.caveat.book.Creator;
import press.caveat.book.Metadata;
import press.caveat.book.Series;
import press.caveat.book.Subject;
import press.caveat.language.Scripts;

/** The package document (EPUB 3.3, chapter 5). */
final class PackageDocument {
  private static final DateTimeFormatter MODIFIED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

  private final Book book;
  private final PackageDetails details;
  private final Metadata metadata;
  private final XmlWriter xml = new XmlWriter();

  PackageDocument(Book book, PackageDetails details) {
    this.book = book;
    this.details = details;
    this.metadata = details.metadata();
  }

  byte[] toBytes() {
    xml.open(
        "package",
        "xmlns",
        "http://www.idpf.org/2007/opf",
        "version",
        "3.0",
        "unique-identifier",
        "pub-id",
        "xml:lang",
        metadata.language(),
        "prefix",
        "cc: http://creativecommons.org/ns#");
    direction("dir");
    xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
    dublinCore();
    meta("dcterms:modified", MODIFIED.format(details.modified()));
    details.accessibility().forEach(property -> meta(property.name(), property.value()));
    legacyCover();
    xml.close();
    manifest();
    spine();
    guide();
    return xml.close().toBytes();
  }

  /** Said only of a book that runs from right to left: the other way is what readers expect. */
  private void direction(String attribute) {
    if (Scripts.isRightToLeft(metadata.language())) {
      xml.attribute(attribute, Directions.value(true));
    }
  }

  /** For readers that know EPUB 2 only. */
  private void legacyCover() {
    details.properties().entrySet().stream()
        .filter(property -> property.getValue().equals("cover-image"))
        .map(property -> book.getResources().getByHref(property.getKey()).getId())
        .forEach(id -> xml.empty("meta", "name", "cover", "content", id));
  }

  private void dublinCore() {
    xml.text("dc:identifier", metadata.identifier(), "id", "pub-id");
    metadata
        .isbn()
        .filter(isbn -> !isbn.urn().equals(metadata.identifier()))
        .ifPresent(isbn -> xml.text("dc:identifier", isbn.urn()));
    xml.text("dc:title", metadata.title(), "id", "title");
    xml.text("dc:language", metadata.language());
    creators();
    metadata.publisher().ifPresent(name -> xml.text("dc:publisher", name));
    metadata.date().ifPresent(date -> xml.text("dc:date", date.toString()));
    book.getMetadata().getDescriptions().forEach(text -> xml.text("dc:description", text));
    metadata.rights().ifPresent(rights -> xml.text("dc:rights", rights));
    metadata
        .license()
        .ifPresent(address -> xml.empty("link", "rel", "cc:license", "href", address.toString()));
    subjects();
    metadata.series().ifPresent(this::series);
  }

  private void series(Series series) {
    xml.text("meta", series.name(), "property", "belongs-to-collection", "id", "series");
    refine("series", "collection-type", "series");
    series.position().ifPresent(number -> refine("series", "group-position", number));
  }

  private void creators() {
    List<Creator> creators = metadata.creators();
    for (int i = 0; i < creators.size(); i++) {
      String id = "creator-" + (i + 1);
      xml.text("dc:creator", creators.get(i).name(), "id", id);
      refine(id, "role", creators.get(i).role(), "scheme", "marc:relators");
      creators.get(i).fileAs().ifPresent(name -> refine(id, "file-as", name));
    }
  }

  private void subjects() {
    int number = 0;
    for (Subject subject : metadata.subjects()) {
      String id = "subject-" + ++number;
      xml.text("dc:subject", subject.text(), "id", id);
      subject.code().ifPresent(code -> refine(id, "authority", code.authority()));
      subject.code().ifPresent(code -> refine(id, "term", code.term()));
    }
  }

  private void refine(String id, String property, String value, String... more) {
    String[] attributes = new String[4 + more.length];
    attributes[0] = "refines";
    attributes[1] = "#" + id;
    attributes[2] = "property";
    attributes[3] = property;
    System.arraycopy(more, 0, attributes, 4, more.length);
    xml.text("meta", value, attributes);
  }

  private void meta(String property, String value) {
    xml.text("meta", value, "property", property);
  }

  private void manifest() {
    xml.open("manifest");
    book.getResources().getAll().stream()
        .sorted(Comparator.comparing(Resource::getHref))
        .forEach(this::item);
    xml.close();
  }

  private void item(Resource resource) {
    String type = resource.getMediaType().getName();
    String properties = details.properties().get(resource.getHref());
    if (properties == null) {
      xml.empty("item", "id", resource.getId(), "href", resource.getHref(), "media-type", type);
    } else {
      xml.empty(
          "item",
          "id",
          resource.getId(),
          "href",
          resource.getHref(),
          "media-type",
          type,
          "properties",
          properties);
    }
  }

  private void spine() {
    xml.open("spine", "toc", book.getSpine().getTocResource().getId());
    direction("page-progression-direction");
    for (SpineReference reference : book.getSpine().getSpineReferences()) {
      xml.empty("itemref", "idref", reference.getResourceId());
    }
    xml.close();
  }

  /** Kept for readers that know EPUB 2 only; {@code text} is where they open the book. */
  private void guide() {
    xml.open("guide");
    for (GuideReference reference : book.getGuide().getReferences()) {
      xml.empty(
          "reference",
          "type",
          reference.getType(),
          "title",
          reference.getTitle(),
          "href",
          reference.getCompleteHref());
    }
    xml.close();
  }
}
