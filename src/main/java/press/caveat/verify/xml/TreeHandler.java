package press.caveat.verify.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Builds the tree while the parser reads. */
final class TreeHandler extends DefaultHandler2 {
  /** Deeper than any book; a bound for everything that walks the tree. */
  private static final int DEEPEST = 256;

  private final Deque<XmlElement> open = new ArrayDeque<>();
  private final List<XmlDocument.Instruction> instructions = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Locator locator;
  private XmlElement root;
  private boolean inCdata;
  private boolean inDocumentType;
  private boolean declares;

  XmlDocument document() {
    return new XmlDocument(root, instructions, declares);
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes)
      throws SAXException {
    flush();
    if (open.size() >= DEEPEST) {
      throw new SAXParseException("elements nested more than " + DEEPEST + " deep", locator);
    }
    XmlElement element = new XmlElement(uri, local, copy(attributes), locator.getLineNumber());
    if (open.isEmpty()) {
      root = element;
    } else {
      open.peek().append(element);
    }
    open.push(element);
  }

  private static Map<String, String> copy(Attributes attributes) {
    Map<String, String> copy = new LinkedHashMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      String key = XmlElement.key(attributes.getURI(i), attributes.getLocalName(i));
      copy.put(key, attributes.getValue(i));
    }
    return copy;
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    flush();
    open.pop();
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  /** A name such as {@code nbsp} of a document type we do not load; HTML's names are all known. */
  @Override
  public void skippedEntity(String name) throws SAXException {
    if (inDocumentType || name.startsWith("[")) {
      return;
    }
    String decoded = Parser.unescapeEntities("&" + name + ";", true);
    if (decoded.startsWith("&")) {
      throw new SAXParseException("nothing says what &" + name + "; is", locator);
    }
    text.append(decoded);
  }

  private void flush() {
    if (!text.isEmpty() && !open.isEmpty()) {
      open.peek().append(new XmlNode.Text(text.toString(), inCdata));
    }
    text.setLength(0);
  }

  @Override
  public void startCDATA() {
    flush();
    inCdata = true;
  }

  @Override
  public void endCDATA() {
    flush();
    inCdata = false;
  }

  @Override
  public void comment(char[] characters, int start, int length) {
    if (!inDocumentType && !open.isEmpty()) {
      flush();
      open.peek().append(new XmlNode.Comment(new String(characters, start, length)));
    }
  }

  @Override
  public void startDTD(String name, String publicId, String systemId) {
    inDocumentType = true;
  }

  @Override
  public void endDTD() {
    inDocumentType = false;
  }

  @Override
  public void elementDecl(String name, String model) {
    declares = true;
  }

  @Override
  public void attributeDecl(String element, String name, String type, String mode, String value) {
    declares = true;
  }

  @Override
  public void internalEntityDecl(String name, String value) {
    declares = true;
  }

  @Override
  public void externalEntityDecl(String name, String publicId, String systemId) {
    declares = true;
  }

  @Override
  public void notationDecl(String name, String publicId, String systemId) {
    declares = true;
  }

  @Override
  public void unparsedEntityDecl(String name, String publicId, String systemId, String notation) {
    declares = true;
  }

  @Override
  public void processingInstruction(String target, String data) {
    if (!inDocumentType) {
      instructions.add(new XmlDocument.Instruction(target, data, locator.getLineNumber()));
    }
  }

  @Override
  public void error(SAXParseException e) {
    // Validity is not asked for here, only what a reader is shown.
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }
}
