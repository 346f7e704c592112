package press.caveat.verify.collation.manuscript;

import java.util.Map;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/** What the dialect adds to CommonMark, as nodes of the second parser. */
final class Extra {
  private Extra() {}

  /** A line of colons that opens or ends a block: {@code ::: {.warning title="Look out"}}. */
  static final class Fence extends CustomBlock {
    private final String kind;
    private final Map<String, String> values;

    Fence(String kind, Map<String, String> values) {
      this.kind = kind;
      this.values = Map.copyOf(values);
    }

    /** What the block is: its first class; {@code div} if it has none, empty at its end. */
    String kind() {
      return kind;
    }

    String value(String key) {
      return values.getOrDefault(key, "");
    }
  }

  /** What a term means: {@code : text}. */
  static final class Definition extends CustomBlock {}

  /** A note's text: {@code [^name]: text}. */
  static final class Note extends CustomBlock {
    private final String name;

    Note(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }
  }

  /** {@code *[WHO]: World Health Organization}. */
  static final class Abbreviation extends CustomBlock {
    private final String name;
    private final String expansion;

    Abbreviation(String name, String expansion) {
      this.name = name;
      this.expansion = expansion;
    }

    String name() {
      return name;
    }

    String expansion() {
      return expansion;
    }
  }

  /** Attributes in a line: {@code {#id .class key="value"}}. */
  static final class Attributes extends CustomNode {
    private final String written;

    Attributes(String written) {
      this.written = written;
    }

    String written() {
      return written;
    }
  }

  /** A reference to a note: {@code [^name]}. */
  static final class NoteReference extends CustomNode {
    private final String name;

    NoteReference(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }
  }

  /** Sources or a cross-reference, as written between brackets. */
  static final class Citation extends CustomNode {
    private final String written;
    private final boolean inText;

    /**
     * @param inText whether it stood without brackets
     */
    Citation(String written, boolean inText) {
      this.written = written;
      this.inText = inText;
    }

    String written() {
      return written;
    }

    boolean isInText() {
      return inText;
    }
  }

  /** Raised, lowered, struck out or inserted text. */
  static final class Phrase extends CustomNode {
    private final boolean raised;

    Phrase(boolean raised) {
      this.raised = raised;
    }

    boolean isRaised() {
      return raised;
    }
  }
}
