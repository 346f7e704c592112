package press.caveat.verify.xml;

/** What an element may hold. */
public sealed interface XmlNode permits XmlElement, XmlNode.Text, XmlNode.Comment {
  /**
   * Characters.
   *
   * @param isCdata whether they stand in a CDATA section, which HTML parsers do not read
   */
  record Text(String text, boolean isCdata) implements XmlNode {}

  /** A comment, kept because HTML parsers read comments inside {@code style}. */
  record Comment(String text) implements XmlNode {}
}
