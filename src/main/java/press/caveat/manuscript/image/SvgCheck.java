package press.caveat.manuscript.image;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import press.caveat.diagnostic.Code;
import press.caveat.source.Limit;

/**
 * Whether an SVG image is well-formed, not too large to draw, and closed in itself: no script, no
 * movement, no link, nothing fetched from anywhere. It is read as a stream, entities refused, so
 * that no file can make the check itself fetch or swell.
 */
final class SvgCheck {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final Set<String> REFUSED =
      Set.of(
          "script",
          "foreignObject",
          "image",
          "feImage",
          "a",
          "animate",
          "animateColor",
          "animateMotion",
          "animateTransform",
          "set",
          "discard",
          "handler",
          "listener",
          "iframe",
          "audio",
          "video",
          "canvas",
          "font-face-uri",
          "cursor");

  /** An address other than a fragment, an import, or an escape that could hide one. */
  private static final Pattern CSS_FETCH =
      Pattern.compile("(?is)url\\(\\s*+(?!['\"]?\\s*+#)|@import|image-set\\(|\\\\|expression\\(");

  private final byte[] bytes;
  private int elements;
  private int depth;
  private boolean inStyle;

  SvgCheck(byte[] bytes) {
    this.bytes = bytes;
  }

  Optional<ImageFault> fault() {
    if (bytes.length > Limit.SVG_BYTES.value()) {
      return Optional.of(tooComplex(Limit.SVG_BYTES, 0, 0));
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      String why = String.valueOf(e.getMessage()).replaceAll("(?s).*\nMessage: ", "").strip();
      return Optional.of(at(e.getLocation(), Code.IMAGE_BROKEN, why));
    }
  }

  private Optional<ImageFault> read(XMLStreamReader reader) throws XMLStreamException {
    Optional<ImageFault> fault = Optional.empty();
    while (reader.hasNext() && fault.isEmpty()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> fault = element(reader);
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          inStyle = false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> fault = text(reader);
        case XMLStreamConstants.DTD -> fault = unsafe(reader, "a document type");
        case XMLStreamConstants.ENTITY_REFERENCE -> fault = unsafe(reader, "an entity");
        case XMLStreamConstants.PROCESSING_INSTRUCTION ->
            fault = unsafe(reader, "the instruction " + reader.getPITarget());
        default -> {}
      }
    }
    return fault;
  }

  private Optional<ImageFault> element(XMLStreamReader reader) {
    String name = reader.getLocalName();
    if (elements == 0 && !(name.equals("svg") && SVG.equals(reader.getNamespaceURI()))) {
      return Optional.of(at(reader.getLocation(), Code.IMAGE_BROKEN, "its root is not svg"));
    }
    if (++elements > Limit.SVG_ELEMENTS.value()) {
      return Optional.of(tooComplex(Limit.SVG_ELEMENTS, 0, 0));
    }
    if (++depth > Limit.SVG_NESTING.value()) {
      Location place = reader.getLocation();
      return Optional.of(
          tooComplex(Limit.SVG_NESTING, place.getLineNumber(), place.getColumnNumber()));
    }
    inStyle = name.equals("style");
    if (REFUSED.contains(name) || XHTML.equals(reader.getNamespaceURI())) {
      return unsafe(reader, "the element " + name);
    }
    return attributes(reader);
  }

  private static Optional<ImageFault> attributes(XMLStreamReader reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      String value = reader.getAttributeValue(i);
      boolean fetches =
          name.equals("href") && !value.strip().startsWith("#")
              || name.equals("base")
              || CSS_FETCH.matcher(value).find() && !isText(name);
      if (fetches || name.startsWith("on")) {
        return unsafe(reader, "the attribute " + name);
      }
    }
    return Optional.empty();
  }

  /** Attributes whose value is words, where a backslash is a backslash. */
  private static boolean isText(String name) {
    return name.startsWith("aria-") || name.equals("label") || name.equals("title");
  }

  private Optional<ImageFault> text(XMLStreamReader reader) {
    boolean fetches = inStyle && CSS_FETCH.matcher(reader.getText()).find();
    return fetches ? unsafe(reader, "a style that fetches a file") : Optional.empty();
  }

  private static Optional<ImageFault> unsafe(XMLStreamReader reader, String what) {
    return Optional.of(at(reader.getLocation(), Code.SVG_UNSAFE, what));
  }

  private static ImageFault tooComplex(Limit limit, int line, int column) {
    List<Object> arguments = List.of(limit.value() + " " + limit.what());
    return new ImageFault(Code.SVG_TOO_COMPLEX, arguments, line, column);
  }

  private static ImageFault at(Location place, Code code, String what) {
    int line = place == null ? 0 : Math.max(0, place.getLineNumber());
    int column = place == null ? 0 : Math.max(1, place.getColumnNumber());
    return new ImageFault(code, List.of(what), line, column);
  }
}
