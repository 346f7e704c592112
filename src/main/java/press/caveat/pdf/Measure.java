package press.caveat.pdf;

import java.util.List;

/**
 * How far a layout fills its pages.
 *
 * @param free height left below the last line of each page, in points
 */
record Measure(List<Double> free) {
  Measure {
    free = List.copyOf(free);
  }

  int pages() {
    return free.size();
  }
}
