package press.caveat.verify.collation.manuscript;

import java.util.List;
import org.commonmark.node.Node;
import press.caveat.book.SectionKind;
import press.caveat.language.Words;

/**
 * One file of the manuscript, parsed.
 *
 * @param name its name, for messages
 * @param lines its lines
 * @param tree what they say
 * @param kind what it is to the book
 * @param words the build's words in its own language
 */
record Chapter(String name, List<String> lines, Node tree, SectionKind kind, Words words) {
  Chapter {
    lines = List.copyOf(lines);
  }

  static Chapter of(String name, String text, SectionKind kind, Words words) {
    return new Chapter(name, List.of(text.split("\n", -1)), Dialect.parse(text), kind, words);
  }

  /** The file and line, from 1, of a node. */
  String place(Node node) {
    return name + ":" + (line(node) + 1);
  }

  /** The first line of a block, as it was written. */
  String source(Node block) {
    return block.getSourceSpans().isEmpty()
        ? ""
        : lines
                .get(block.getSourceSpans().get(0).getLineIndex())
                .substring(block.getSourceSpans().get(0).getColumnIndex())
            + "\n";
  }

  private static int line(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.getSourceSpans().isEmpty()) {
        return at.getSourceSpans().get(0).getLineIndex();
      }
    }
    return 0;
  }
}
