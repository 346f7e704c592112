package press.caveat.verify.text;

import java.util.Set;
import press.caveat.verify.xml.XmlElement;
import press.caveat.verify.xml.XmlNode;

/** The words of an element as they stand in XML, whatever style does to them. */
public final class ElementText {
  /** Elements that do not end a word. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
          "i", "ins", "kbd", "mark", "output", "q", "rb", "ruby", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  private static final Set<String> WORDLESS = Set.of("script", "style", "template", "head");

  private ElementText() {}

  /** The text, white space collapsed; elements that are not inline end a word. */
  public static String of(XmlElement element) {
    StringBuilder text = new StringBuilder();
    append(element, text);
    return SameLetters.collapsed(text.toString());
  }

  private static void append(XmlElement element, StringBuilder text) {
    boolean isInline = INLINE.contains(element.name());
    text.append(isInline ? "" : " ");
    if (!WORDLESS.contains(element.name())) {
      for (XmlNode child : element.children()) {
        if (child instanceof XmlElement inner) {
          append(inner, text);
        } else if (child instanceof XmlNode.Text characters) {
          text.append(characters.text());
        }
      }
    }
    text.append(isInline ? "" : " ");
  }
}
