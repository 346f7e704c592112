package press.caveat.svg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An SVG file as a tree that knows where each element stood. White space and the order of
 * attributes stay as they were.
 */
public final class SvgDocument {
  /** The namespace of every SVG element. */
  public static final String NAMESPACE = "http://www.w3.org/2000/svg";

  /**
   * A place in the file.
   *
   * @param line from 1
   * @param column from 1
   */
  public record Place(int line, int column) {}

  /** Why a file is not well-formed XML. */
  public record Fault(Place place, String reason) {}

  private final Document document;

  private SvgDocument(Document document) {
    this.document = document;
  }

  /** What keeps the bytes from being well-formed XML without a DOCTYPE; empty if nothing does. */
  public static Optional<Fault> fault(byte[] svg) {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new ByteArrayInputStream(svg), new DefaultHandler());
      return Optional.empty();
    } catch (SAXParseException e) {
      int line = Math.max(1, e.getLineNumber());
      int column = Math.max(1, e.getColumnNumber());
      return Optional.of(new Fault(new Place(line, column), e.getMessage()));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      return Optional.of(new Fault(new Place(1, 1), String.valueOf(e.getMessage())));
    }
  }

  /** Reads a file that has no {@link #fault}. */
  public static SvgDocument of(byte[] svg) {
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    try {
      Document document = Jsoup.parse(new ByteArrayInputStream(svg), null, "", parser);
      document
          .outputSettings()
          .prettyPrint(false)
          .escapeMode(Entities.EscapeMode.xhtml)
          .charset(StandardCharsets.UTF_8);
      return new SvgDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy that may be changed without changing this one. */
  public SvgDocument copy() {
    return new SvgDocument(document.clone());
  }

  /** The outermost element. */
  public Element root() {
    Element root = document.firstElementChild();
    if (root == null) {
      throw new IllegalStateException("no element");
    }
    return root;
  }

  /** Where an element stood in the file; for one that was added, the element around it. */
  public static Place place(Element element) {
    for (Element e = element; e.parent() != null; e = e.parent()) {
      Range.Position start = e.sourceRange().start();
      if (start.isTracked()) {
        return new Place(start.lineNumber(), start.columnNumber());
      }
    }
    return new Place(1, 1);
  }

  /** Whether an element is SVG's element of that name. */
  public static boolean is(Element element, String name) {
    return element.tag().localName().equals(name) && isSvg(element);
  }

  /** Whether an element is SVG's; files that never name the namespace are taken to mean it. */
  public static boolean isSvg(Element element) {
    return element.tag().namespace().equals(NAMESPACE) || !element.tag().name().contains(":");
  }

  /** The file as UTF-8, without an XML declaration. */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder();
    for (Node node : document.childNodes()) {
      if (!(node instanceof XmlDeclaration)) {
        text.append(node.outerHtml());
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
