package press.caveat.epub;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document, an element a line. The JDK's own factory is named, so that the bytes do
 * not depend on which XML library happens to be on the class path.
 */
final class XmlWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter out;
  private int depth;

  XmlWriter() {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens an element; {@code attributes} are names and values in turn. */
  XmlWriter open(String name, String... attributes) {
    return write(
        () -> {
          newLine();
          out.writeStartElement(name);
          depth++;
          writeAttributes(attributes);
        });
  }

  /** One more attribute of the element opened last, before anything is in it. */
  XmlWriter attribute(String name, String value) {
    return write(() -> out.writeAttribute(name, value));
  }

  XmlWriter close() {
    return write(
        () -> {
          depth--;
          newLine();
          out.writeEndElement();
        });
  }

  /** An element that holds text. */
  XmlWriter text(String name, String text, String... attributes) {
    return write(
        () -> {
          newLine();
          out.writeStartElement(name);
          writeAttributes(attributes);
          out.writeCharacters(text);
          out.writeEndElement();
        });
  }

  /** An element without content. */
  XmlWriter empty(String name, String... attributes) {
    return write(
        () -> {
          newLine();
          out.writeEmptyElement(name);
          writeAttributes(attributes);
        });
  }

  byte[] toBytes() {
    write(
        () -> {
          out.writeEndDocument();
          out.writeCharacters("\n");
          out.flush();
        });
    return bytes.toByteArray();
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void newLine() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  /** Writing to memory cannot fail for a reason the caller could mend. */
  private XmlWriter write(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
