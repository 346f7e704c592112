package press.caveat.verify.pdf.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The values of an XMP packet (ISO 16684-1), written as elements or as attributes. */
final class Xmp {
  static final String DC = "http://purl.org/dc/elements/1.1/";
  static final String BASIC = "http://ns.adobe.com/xap/1.0/";
  static final String PDF = "http://ns.adobe.com/pdf/1.3/";
  static final String PDF_A = "http://www.aiim.org/pdfa/ns/id/";
  static final String PDF_UA = "http://www.aiim.org/pdfua/ns/id/";

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  private final Document packet;

  private Xmp(Document packet) {
    this.packet = packet;
  }

  /** The packet, if there is one that can be read. */
  static Optional<Xmp> of(PDMetadata metadata) {
    if (metadata == null) {
      return Optional.empty();
    }
    try (InputStream in = metadata.exportXMPMetadata()) {
      return Optional.of(new Xmp(parser().parse(in)));
    } catch (IOException | SAXException | ParserConfigurationException unreadable) {
      return Optional.empty();
    }
  }

  /** The values of a property, those of an array one by one; none if it is not there. */
  List<String> values(String namespace, String property) {
    List<String> values = new ArrayList<>();
    NodeList elements = packet.getElementsByTagNameNS(namespace, property);
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      NodeList items = element.getElementsByTagNameNS(RDF, "li");
      for (int k = 0; k < items.getLength(); k++) {
        values.add(items.item(k).getTextContent().strip());
      }
      if (items.getLength() == 0) {
        values.add(element.getTextContent().strip());
      }
    }
    NodeList descriptions = packet.getElementsByTagNameNS(RDF, "Description");
    for (int i = 0; i < descriptions.getLength(); i++) {
      String value = ((Element) descriptions.item(i)).getAttributeNS(namespace, property);
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }

  /** The packet comes from a stranger: nothing outside it is read. */
  private static DocumentBuilder parser() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder;
  }
}
