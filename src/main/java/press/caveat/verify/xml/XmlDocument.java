package press.caveat.verify.xml;

import java.util.List;

/**
 * A well-formed XML document.
 *
 * @param root its root element
 * @param instructions processing instructions anywhere, such as {@code xml-stylesheet}
 * @param hasDeclarations whether a document type with declarations of its own could change the text
 */
public record XmlDocument(
    XmlElement root, List<Instruction> instructions, boolean hasDeclarations) {
  public XmlDocument {
    instructions = List.copyOf(instructions);
  }

  /** A processing instruction. */
  public record Instruction(String target, String data, int line) {}
}
