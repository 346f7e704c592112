package press.caveat.verify.collation.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** What paragraphs can be besides paragraphs: figures, tables, the captions of tables. */
final class Shapes {
  private static final String CAPTION = "Table:";
  private static final Pattern TABLE_RULE =
      Pattern.compile("[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*");

  private Shapes() {}

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** The attributes right behind a phrase. */
  static Map<String, String> attributes(Node phrase) {
    return phrase.getNext() instanceof Extra.Attributes attributes
        ? Attribute.of(attributes.written())
        : Map.of();
  }

  static boolean isDecorative(Image image) {
    return List.of(attributes(image).getOrDefault(".", "").split(" ")).contains("decorative");
  }

  /** The image that is alone in its paragraph. */
  static Optional<Image> figure(Node node) {
    if (!(node instanceof Paragraph) || !(node.getFirstChild() instanceof Image image)) {
      return Optional.empty();
    }
    boolean alone =
        children(node).stream()
            .allMatch(
                child ->
                    child == image
                        || child instanceof Extra.Attributes
                        || child instanceof SoftLineBreak
                        || child instanceof Text text && text.getLiteral().isBlank());
    return alone && !isDecorative(image) ? Optional.of(image) : Optional.empty();
  }

  /** Whether a paragraph's second line is the rule of a table. */
  static boolean isTable(Node node, Chapter chapter) {
    if (!(node instanceof Paragraph)) {
      return false;
    }
    for (SourceSpan span : node.getSourceSpans()) {
      String line = chapter.lines().get(span.getLineIndex()).substring(span.getColumnIndex());
      if (line.contains("|") && TABLE_RULE.matcher(line).matches()) {
        return true;
      }
    }
    return false;
  }

  /** The paragraph that is the caption of this table. */
  static Optional<Node> caption(Node table) {
    return Optional.ofNullable(table.getNext()).filter(Shapes::beginsAsCaption);
  }

  static boolean isCaption(Node node, Chapter chapter) {
    return node.getPrevious() != null
        && beginsAsCaption(node)
        && isTable(node.getPrevious(), chapter);
  }

  private static boolean beginsAsCaption(Node node) {
    return node instanceof Paragraph
        && node.getFirstChild() instanceof Text text
        && text.getLiteral().startsWith(CAPTION);
  }

  /** The id a caption gives its table; empty if it gives none. */
  static String id(Node caption) {
    return children(caption).stream()
        .filter(Extra.Attributes.class::isInstance)
        .map(list -> Attribute.of(((Extra.Attributes) list).written()).getOrDefault("#", ""))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElse("");
  }
}
