package press.caveat.manuscript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import press.caveat.book.MediaType;

/** Whether an image is what its name says, and closed in itself. */
final class ImageCheck {
  private static final Set<String> REFUSED =
      Set.of("script", "foreignObject", "image", "style", "a");

  private ImageCheck() {}

  /** What is wrong with it, in words; empty if nothing is. */
  static Optional<String> fault(MediaType type, byte[] bytes) {
    try {
      return type == MediaType.SVG ? svgFault(bytes) : rasterFault(bytes);
    } catch (IOException | SAXException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<String> rasterFault(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes)) == null
        ? Optional.of("it is no PNG or JPEG inside")
        : Optional.empty();
  }

  private static Optional<String> svgFault(byte[] bytes)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    Document svg = builder.parse(new ByteArrayInputStream(bytes));
    if (!"svg".equals(svg.getDocumentElement().getLocalName())) {
      return Optional.of("its root is not svg");
    }
    NodeList elements = svg.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < elements.getLength(); i++) {
      Optional<String> fault = elementFault((Element) elements.item(i));
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> elementFault(Element element) {
    if (REFUSED.contains(element.getLocalName())) {
      return Optional.of("it holds the element " + element.getLocalName());
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      boolean leadsOut =
          "href".equals(attribute.getLocalName()) && !attribute.getValue().startsWith("#")
              || attribute.getValue().matches("(?s).*url\\(\\s*['\"]?[^#'\"\\s].*");
      if (leadsOut || attribute.getName().startsWith("on")) {
        return Optional.of("it holds the attribute " + attribute.getName());
      }
    }
    return Optional.empty();
  }
}
