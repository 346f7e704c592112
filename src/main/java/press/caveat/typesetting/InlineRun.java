package press.caveat.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.w3c.dom.Text;

/** Text that follows each other in the lines of one block, element after element. */
final class InlineRun {
  private final StringBuilder text = new StringBuilder();
  private final List<Text> nodes = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  /**
   * A border between elements at which no line may end.
   *
   * @param before the text up to it
   * @param after the text from it
   * @param kept what comes after it up to the next place where a line may end
   */
  record Joint(Text before, Text after, List<Part> kept) {}

  /** A part of a text, its white space collapsed. */
  record Part(Text node, String text) {}

  void add(Text node) {
    if (!node.getData().isEmpty()) {
      nodes.add(node);
      starts.add(text.length());
      text.append(node.getData());
    }
  }

  List<Joint> joints() {
    List<Joint> joints = new ArrayList<>();
    TreeSet<Integer> ends = nodes.size() < 2 ? new TreeSet<>() : lineEnds();
    for (int i = 1; i < nodes.size(); i++) {
      int border = starts.get(i);
      if (!ends.contains(border) && !isSpace(border - 1) && !isSpace(border)) {
        joints.add(new Joint(nodes.get(i - 1), nodes.get(i), parts(i, ends.higher(border))));
      }
    }
    return joints;
  }

  /** From the beginning of a text to an index of the run, the last space included: it must fit. */
  private List<Part> parts(int first, int to) {
    List<Part> parts = new ArrayList<>();
    for (int i = first; i < nodes.size() && starts.get(i) < to; i++) {
      int next = i + 1 < nodes.size() ? starts.get(i + 1) : text.length();
      String part = text.substring(starts.get(i), Math.min(next, to));
      parts.add(new Part(nodes.get(i), part.replaceAll("\\s+", " ")));
    }
    return parts;
  }

  private TreeSet<Integer> lineEnds() {
    LineBreaker breaker = new LineBreaker();
    breaker.setText(text.toString());
    TreeSet<Integer> ends = new TreeSet<>();
    for (int end = breaker.next(); end > 0; end = breaker.next()) {
      ends.add(end);
    }
    ends.add(text.length());
    return ends;
  }

  private boolean isSpace(int index) {
    return Character.isWhitespace(text.charAt(index));
  }
}
