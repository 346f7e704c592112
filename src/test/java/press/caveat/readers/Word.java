package press.caveat.readers;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word as the browser laid it out.
 *
 * @param size the font's size in CSS pixels
 * @param boxes where it lies, one box a line and a change of style
 * @param first the box of its first letter
 * @param last the box of its last letter
 */
record Word(
    String text,
    double size,
    boolean isStruck,
    List<Rectangle2D> boxes,
    Optional<Rectangle2D> first,
    Optional<Rectangle2D> last) {

  static List<Word> all(JsonNode measured) {
    List<Word> words = new ArrayList<>();
    for (JsonNode word : measured.path("words")) {
      List<Rectangle2D> boxes = new ArrayList<>();
      word.path("boxes").forEach(box -> boxes.add(box(box)));
      words.add(
          new Word(
              word.path("text").asText(),
              word.path("size").asDouble(),
              word.path("struck").asBoolean(),
              boxes,
              optional(word.path("first")),
              optional(word.path("last"))));
    }
    return words;
  }

  private static Optional<Rectangle2D> optional(JsonNode box) {
    return box.isEmpty() ? Optional.empty() : Optional.of(box(box));
  }

  private static Rectangle2D box(JsonNode box) {
    return new Rectangle2D.Double(
        box.get(0).asDouble(), box.get(1).asDouble(), box.get(2).asDouble(), box.get(3).asDouble());
  }

  Rectangle2D start() {
    return boxes.get(0);
  }

  Rectangle2D end() {
    return boxes.get(boxes.size() - 1);
  }

  /** Whether a word that a third of the narrowest window holds goes on in the next line. */
  boolean isDivided() {
    return text.matches("\\p{L}{2,12}\\p{P}?")
        && !boxes.isEmpty()
        && end().getY() > start().getMaxY() - 1;
  }

  /** How far a letter advances, in ems; in a line that runs down, downward. */
  double advance() {
    double across = boxes.stream().mapToDouble(Rectangle2D::getWidth).sum();
    double down = boxes.stream().mapToDouble(Rectangle2D::getHeight).sum();
    boolean isDown = last.isPresent() && last.get().getY() > first.orElseThrow().getMaxY() - 1;
    return (isDown && boxes.size() == 1 ? down : across)
        / text.codePointCount(0, text.length())
        / size;
  }
}
