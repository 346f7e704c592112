package press.caveat.verify.epub;

import java.util.List;
import press.caveat.verify.text.Comparison;
import press.caveat.verify.xml.XmlDocument;
import press.caveat.verify.xml.XmlElement;

/**
 * The notice as it was found.
 *
 * @param index its file's place in the spine, from 0
 * @param path its file
 * @param parts the elements that hold it: one, or neighbours
 * @param comparison its words and the approved ones
 */
record Notice(
    int index, String path, XmlDocument document, List<XmlElement> parts, Comparison comparison) {
  Notice {
    parts = List.copyOf(parts);
  }

  XmlElement first() {
    return parts.get(0);
  }

  /** {@code OEBPS/disclaimer.xhtml:12}. */
  String place(XmlElement element) {
    return path + ":" + element.line();
  }
}
