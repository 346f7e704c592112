package press.caveat.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import press.caveat.book.Passage;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;

/**
 * Fits the handout on both sides of one sheet: the largest size of type, not under 12 pt, with
 * which it takes two pages. What does not fit is refused, never made smaller.
 */
final class HandoutRenderer {
  /** Clear print starts here (UKAAF G003). */
  static final double LEAST_SIZE = 12;

  private static final double LARGEST_SIZE = 16;
  private static final double STEP = 0.25;
  private static final int SIDES = 2;

  /** The line height of handout.css, in sizes of type. */
  private static final double LINE = 1.28;

  private final HandoutTree tree;
  private final PrintEngine engine;
  private final List<String> css;
  private final double pageHeight;
  private final Diagnostics diagnostics;
  private final List<HandoutTree.Marked> passages;

  /**
   * @param pageHeight the height of a side's text, in points
   */
  HandoutRenderer(
      HandoutTree tree,
      PrintEngine engine,
      List<String> css,
      double pageHeight,
      Diagnostics diagnostics) {
    this.pageHeight = pageHeight;
    this.tree = tree;
    this.engine = engine;
    this.css = css;
    this.diagnostics = diagnostics;
    this.passages = tree.passages();
  }

  /** The document at the size that fits; empty if none does, which is reported. */
  Optional<Document> fit(Location settings) {
    for (Passage passage : Passage.values()) {
      if (passages.stream().noneMatch(marked -> marked.passage() == passage)) {
        diagnostics.report(Code.PASSAGE_MISSING, settings, passage.word());
      }
    }
    Measure smallest = engine.measure(at(LEAST_SIZE));
    if (smallest.pages() > SIDES) {
      reportOverflow(smallest);
      return Optional.empty();
    }
    return Optional.of(at(largest()));
  }

  /** Halves the range of sizes: a larger size never takes fewer pages. */
  private double largest() {
    int low = 0;
    int high = (int) ((LARGEST_SIZE - LEAST_SIZE) / STEP);
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (engine.measure(at(LEAST_SIZE + middle * STEP)).pages() <= SIDES) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return LEAST_SIZE + low * STEP;
  }

  private Document at(double size) {
    return tree.of(css, passages, size);
  }

  private void reportOverflow(Measure measure) {
    double over = measure.free().stream().skip(SIDES).mapToDouble(free -> pageHeight - free).sum();
    long lines = Math.max(1, Math.round(Math.ceil(over / (LEAST_SIZE * LINE))));
    String lengths =
        passages.stream()
            .map(p -> p.passage().word() + " " + p.words() + " (" + p.at() + ")")
            .collect(Collectors.joining(", "));
    diagnostics.report(Code.HANDOUT_TOO_LONG, passages.get(0).at(), lines, lengths);
  }
}
