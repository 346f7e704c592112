package press.caveat.markdown.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Quotation marks, apostrophes, dashes and ellipses as the language of each phrase writes them.
 *
 * <p>A step of ours instead of the parser's extension: that one knows one pair of marks for a whole
 * document and is quadratic in the apostrophes of a paragraph.
 */
final class SmartPunctuation implements NodeVisitor {
  private static final Set<String> SPACES = Set.of("br", "hr");

  private final Tree tree;
  private final List<TextNode> nodes = new ArrayList<>();
  private PunctuatedText text = new PunctuatedText();

  private SmartPunctuation(Tree tree) {
    this.tree = tree;
  }

  static void apply(Tree tree) {
    SmartPunctuation step = new SmartPunctuation(tree);
    NodeTraversor.traverse(step, tree.body());
    step.flush();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      nodes.add(words);
      text.add(words.getWholeText(), language(words), isVerbatim(words));
    } else if (node instanceof Element element) {
      if (element.isBlock()) {
        flush();
      } else if (SPACES.contains(element.normalName())) {
        text.add(" ", "", true);
        nodes.add(new TextNode(""));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      flush();
    }
  }

  private void flush() {
    List<String> parts = text.punctuated();
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).equals(nodes.get(i).getWholeText())) {
        nodes.get(i).text(parts.get(i));
      }
    }
    nodes.clear();
    text = new PunctuatedText();
  }

  /** An address shown as it is stays as it is. */
  private static boolean isVerbatim(TextNode words) {
    Element link = words.parent().closest("a[href]");
    boolean address = link != null && link.attr("href").endsWith(words.getWholeText());
    return address || TextNodes.isVerbatim(words);
  }

  private String language(TextNode words) {
    Element element = words.parent().closest("[lang]");
    return element == null ? tree.language() : element.attr("lang");
  }
}
