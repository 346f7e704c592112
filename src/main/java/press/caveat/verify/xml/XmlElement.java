package press.caveat.verify.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element, its place in the tree and its line. Complete once the document has been read. */
public final class XmlElement implements XmlNode {
  /** The namespace of XHTML. */
  public static final String XHTML = "http://www.w3.org/1999/xhtml";

  /** The namespace of {@code epub:type}. */
  public static final String OPS = "http://www.idpf.org/2007/ops";

  /** The namespace of {@code xml:lang}. */
  public static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final String namespace;
  private final String name;
  private final Map<String, String> attributes;
  private final int line;
  private final List<XmlNode> children = new ArrayList<>();
  private XmlElement parent;
  private int index;
  private int elementCount;

  XmlElement(String namespace, String name, Map<String, String> attributes, int line) {
    this.namespace = namespace;
    this.name = name;
    this.attributes = Collections.unmodifiableMap(attributes);
    this.line = line;
  }

  void append(XmlNode child) {
    if (child instanceof XmlElement element) {
      element.parent = this;
      element.index = elementCount++;
    }
    children.add(child);
  }

  /** Empty if the element has none. */
  public String namespace() {
    return namespace;
  }

  /** The local name. */
  public String name() {
    return name;
  }

  /** Whether this is an XHTML element of one of the names. */
  public boolean is(String... names) {
    return namespace.equals(XHTML) && Arrays.asList(names).contains(name);
  }

  /** The line of the end of its start tag, from 1. */
  public int line() {
    return line;
  }

  public List<XmlNode> children() {
    return Collections.unmodifiableList(children);
  }

  /** The child elements, in order. */
  public List<XmlElement> elements() {
    return children.stream()
        .filter(XmlElement.class::isInstance)
        .map(XmlElement.class::cast)
        .toList();
  }

  public Optional<XmlElement> parent() {
    return Optional.ofNullable(parent);
  }

  /** Its place among its parent's child elements, from 0. */
  public int index() {
    return index;
  }

  /** An attribute without a namespace. */
  public Optional<String> attribute(String local) {
    return Optional.ofNullable(attributes.get(local));
  }

  public Optional<String> attribute(String uri, String local) {
    return Optional.ofNullable(attributes.get(key(uri, local)));
  }

  /** All attributes; the key of one with a namespace is {@code {uri}local}. */
  public Map<String, String> attributes() {
    return attributes;
  }

  static String key(String uri, String local) {
    return uri.isEmpty() ? local : "{" + uri + "}" + local;
  }

  /** The white-space separated words of an attribute; none if it is absent. */
  public List<String> words(String attribute) {
    return attribute(attribute).map(XmlElement::split).orElse(List.of());
  }

  /** The words of {@code epub:type}. */
  public List<String> epubTypes() {
    return attribute(OPS, "type").map(XmlElement::split).orElse(List.of());
  }

  private static List<String> split(String value) {
    return Stream.of(value.strip().split("[ \\t\\n\\f\\r]+")).filter(w -> !w.isEmpty()).toList();
  }

  /** This element and those around it, innermost first. */
  public List<XmlElement> lineage() {
    List<XmlElement> lineage = new ArrayList<>();
    for (XmlElement e = this; e != null; e = e.parent) {
      lineage.add(e);
    }
    return lineage;
  }

  /** This element and all below it, in document order. */
  public List<XmlElement> subtree() {
    List<XmlElement> found = new ArrayList<>();
    collect(found);
    return found;
  }

  private void collect(List<XmlElement> found) {
    found.add(this);
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        element.collect(found);
      }
    }
  }

  /** All characters below, as they are. */
  public String text() {
    StringBuilder text = new StringBuilder();
    appendText(text);
    return text.toString();
  }

  private void appendText(StringBuilder to) {
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        element.appendText(to);
      } else if (child instanceof Text characters) {
        to.append(characters.text());
      }
    }
  }

  /** The characters directly in this element. */
  public String ownText() {
    StringBuilder text = new StringBuilder();
    for (XmlNode child : children) {
      if (child instanceof Text characters) {
        text.append(characters.text());
      }
    }
    return text.toString();
  }

  @Override
  public String toString() {
    String id = attribute("id").map(i -> " id=\"" + i + "\"").orElse("");
    return "<" + name + id + ">";
  }
}
