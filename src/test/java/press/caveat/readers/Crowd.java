package press.caveat.readers;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words and figures of a page, none of which may lie upon another. */
record Crowd(List<Word> words, List<Rectangle2D> pictures) {
  private record Placed(String text, Rectangle2D core) {}

  List<String> faults() {
    List<String> faults = new ArrayList<>();
    List<Placed> sorted = new ArrayList<>();
    for (Word word : words) {
      if (word.boxes().isEmpty()) {
        faults.add("\"" + word.text() + "\" is not laid out");
      }
      word.boxes().forEach(box -> sorted.add(new Placed(word.text(), core(box))));
    }
    pictures.forEach(box -> sorted.add(new Placed("a figure", box)));
    sorted.sort(Comparator.comparingDouble(placed -> placed.core().getY()));
    for (int i = 0; i < sorted.size(); i++) {
      against(i, sorted, faults);
    }
    return faults;
  }

  private static void against(int index, List<Placed> sorted, List<String> faults) {
    Placed one = sorted.get(index);
    for (int i = index + 1; i < sorted.size(); i++) {
      Placed other = sorted.get(i);
      if (other.core().getY() > one.core().getMaxY()) {
        return;
      }
      if (other.core().intersects(one.core())) {
        faults.add("\"" + other.text() + "\" lies upon \"" + one.text() + "\"");
      }
    }
  }

  /** The middle of a box, where most ink is: lines set close share their edges. */
  private static Rectangle2D core(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + box.getWidth() * 0.1,
        box.getY() + box.getHeight() * 0.3,
        box.getWidth() * 0.8,
        box.getHeight() * 0.4);
  }
}
