package press.caveat.verify.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads XML 1.0 with namespaces. Nothing outside the bytes is ever opened. */
public final class XmlReader {
  private static final String SAX = "http://xml.org/sax/";

  private XmlReader() {}

  /** Reads a document. */
  public static XmlDocument read(byte[] bytes) throws MalformedXmlException {
    TreeHandler handler = new TreeHandler();
    try {
      XMLReader reader = reader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      reader.setProperty(SAX + "properties/lexical-handler", handler);
      reader.setProperty(SAX + "properties/declaration-handler", handler);
      reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
    } catch (SAXParseException e) {
      throw new MalformedXmlException(
          String.valueOf(e.getMessage()), Math.max(1, e.getLineNumber()));
    } catch (SAXException | IOException e) {
      throw new MalformedXmlException(String.valueOf(e.getMessage()), 1);
    }
    return handler.document();
  }

  private static XMLReader reader() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(SAX + "features/external-general-entities", false);
      factory.setFeature(SAX + "features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
