package press.caveat.typesetting;

import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages of a laid-out document, which the engine lays out as one tall strip.
 *
 * @param boxes the pages from the top of the strip
 */
record Pagination(List<PageBox> boxes) {
  int size() {
    return boxes.size();
  }

  /** The index of the page that holds this height of the strip, in the engine's dots. */
  int pageAt(int y) {
    int low = 0;
    int high = boxes.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (boxes.get(middle).getTop() <= y) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * How each page is counted, by the engine's own rule for {@code -fs-page-sequence}, its one dot
   * of tolerance included.
   *
   * @param restarts where the boxes begin that restart the count, from the top
   */
  List<PageNumber> numbers(List<Integer> restarts) {
    List<PageNumber> numbers = new ArrayList<>();
    for (int index = 0; index < boxes.size(); index++) {
      int bottom = boxes.get(index).getBottom() - 1;
      List<Integer> begun = restarts.stream().filter(y -> y < bottom).toList();
      int first = begun.isEmpty() ? 0 : pageAt(begun.get(begun.size() - 1));
      numbers.add(new PageNumber(index + 1, begun.size(), index - first + 1));
    }
    return numbers;
  }
}
