package press.caveat.book;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of one block as it is read, across the elements inside it; for finding its words. */
final class RunningText {
  /** Stands for what no word goes across: a line break, an image, a formula, another block. */
  private static final char GAP = '\n';

  private final StringBuilder text = new StringBuilder();
  private final List<TextNode> nodes = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  private RunningText() {}

  /** The text of the block around a node. */
  static RunningText around(Node node) {
    Node block = node;
    while (block.parent() != null && !Blocks.isBlock(block)) {
      block = block.parent();
    }
    RunningText running = new RunningText();
    block.childNodes().forEach(running::add);
    return running;
  }

  /** The position itself, or where the word begins that it stands inside. */
  TextPosition startOfWord(TextPosition position) {
    int at = starts.get(indexOf(position.node())) + position.index();
    int start = at;
    while (start > 0 && isInsideWord(start)) {
      start = text.offsetByCodePoints(start, -1);
    }
    return start == at ? position : positionOf(start);
  }

  private void add(Node node) {
    if (node instanceof TextNode textNode) {
      nodes.add(textNode);
      starts.add(text.length());
      text.append(textNode.getWholeText());
    } else if (node instanceof Element element) {
      boolean gap =
          Blocks.isBlock(element) || Blocks.isClosed(element) || element.childNodeSize() == 0;
      if (gap) {
        text.append(GAP);
      }
      element.childNodes().forEach(this::add);
      if (gap) {
        text.append(GAP);
      }
    }
  }

  private boolean isInsideWord(int at) {
    return isWord(text.offsetByCodePoints(at, -1)) && isWord(at);
  }

  private boolean isWord(int at) {
    int codePoint = text.codePointAt(at);
    return isLetter(codePoint)
        || isApostrophe(codePoint)
            && at > 0
            && isLetter(text.codePointBefore(at))
            && at + 1 < text.length()
            && isLetter(text.codePointAt(at + 1));
  }

  private static boolean isLetter(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> Character.isLetterOrDigit(codePoint);
    };
  }

  private static boolean isApostrophe(int codePoint) {
    return codePoint == '\'' || codePoint == '\u2019';
  }

  private TextPosition positionOf(int at) {
    int i = nodes.size() - 1;
    while (starts.get(i) > at) {
      i--;
    }
    return new TextPosition(nodes.get(i), at - starts.get(i));
  }

  private int indexOf(TextNode node) {
    int i = 0;
    while (nodes.get(i) != node) {
      i++;
    }
    return i;
  }
}
