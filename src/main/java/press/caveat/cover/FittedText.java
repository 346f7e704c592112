package press.caveat.cover;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.caveat.font.Direction;
import press.caveat.font.GlyphOutlines;

/**
 * Words broken into lines and sized to fill a frame without leaving it.
 *
 * @param size the font size
 * @param baselines the height of each line's baseline
 * @param bottom how far down the last line reaches
 * @param badness how ill its line breaks read, all together
 */
record FittedText(
    double size, List<String> lines, List<Double> baselines, double bottom, int badness) {
  /** How much of the size a better line break is worth. */
  private static final double WORTH = 0.85;

  /**
   * The largest setting that fits, or one not much smaller whose lines break better; empty if not
   * even the smallest size fits.
   */
  static Optional<FittedText> fit(
      BreakPoints words, TextBox box, Frame frame, Direction direction, GlyphOutlines outlines) {
    Fitting fitting = new Fitting(words, box, frame, direction, outlines);
    double smallest = box.lettering().smallest();
    Optional<FittedText> best = Optional.empty();
    double size = box.lettering().largest();
    double least = smallest;
    while (size >= least) {
      Optional<FittedText> next = fitting.at(size);
      if (best.isEmpty() && next.isPresent()) {
        best = next;
        least = Math.max(smallest, size * WORTH);
      } else if (next.isPresent() && next.get().badness() < best.get().badness()) {
        best = next;
      }
      size = size > smallest ? Math.max(smallest, size - 1) : 0;
    }
    return best;
  }

  /** One search. */
  private static final class Fitting {
    private final BreakPoints words;
    private final TextBox box;
    private final Frame frame;
    private final Direction direction;
    private final GlyphOutlines outlines;
    private final LineBreaking breaking;
    private final Map<String, Rectangle2D> inks = new HashMap<>();

    Fitting(
        BreakPoints words, TextBox box, Frame frame, Direction direction, GlyphOutlines outlines) {
      this.words = words;
      this.box = box;
      this.frame = frame;
      this.direction = direction;
      this.outlines = outlines;
      this.breaking = new LineBreaking(words, box.lettering(), direction, outlines);
    }

    Optional<FittedText> at(double size) {
      double pitch = box.lettering().leading() * size;
      int most = (int) Math.floor(frame.height() / pitch) + 1;
      List<Integer> ends = breaking.ends(size, frame.width(), most);
      return ends.isEmpty() ? Optional.empty() : stacked(size, lines(ends), badness(ends));
    }

    private List<String> lines(List<Integer> ends) {
      List<String> lines = new ArrayList<>();
      int from = 0;
      for (int to : ends) {
        lines.add(words.line(from, to));
        from = to;
      }
      return lines;
    }

    private int badness(List<Integer> ends) {
      return ends.stream().mapToInt(words::badness).sum();
    }

    private Optional<FittedText> stacked(double size, List<String> lines, int badness) {
      Rectangle2D first = ink(lines.get(0), size);
      Rectangle2D last = ink(lines.get(lines.size() - 1), size);
      double pitch = box.lettering().leading() * size;
      double height = -first.getMinY() + (lines.size() - 1) * pitch + last.getMaxY();
      if (height > frame.height()) {
        return Optional.empty();
      }
      double baseline = frame.y() + slack(frame.height() - height) - first.getMinY();
      List<Double> baselines = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        baselines.add(baseline + i * pitch);
      }
      double bottom = baselines.get(lines.size() - 1) + last.getMaxY();
      return Optional.of(new FittedText(size, lines, baselines, bottom, badness));
    }

    private double slack(double free) {
      return switch (box.align()) {
        case TOP -> 0;
        case MIDDLE -> free / 2;
        case BOTTOM -> free;
      };
    }

    private Rectangle2D ink(String line) {
      return outlines.set("Hp" + line, box.lettering().face(), direction).shape().getBounds2D();
    }

    /** How far a line reaches up and down, a capital and a descender at least. */
    private Rectangle2D ink(String line, double size) {
      Rectangle2D ink = inks.computeIfAbsent(line, this::ink);
      return new Rectangle2D.Double(0, ink.getMinY() * size, 1, ink.getHeight() * size);
    }
  }
}
