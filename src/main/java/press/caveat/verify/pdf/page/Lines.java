package press.caveat.verify.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a page by position alone: what stands on one baseline is a line, lines run from top to
 * bottom, whatever the order in the content stream. Raised and lowered figures belong to the longer
 * line beside them.
 */
public final class Lines {
  /** Glyphs whose baselines differ by no more, in em, stand on one baseline. */
  private static final double LEVEL = 0.1;

  /** How far, in em, a figure may be raised or lowered; lines stand further apart. */
  private static final double SHIFT = 0.62;

  private Lines() {}

  public static List<Line> of(PageContent page) {
    List<Glyph> glyphs =
        new ArrayList<>(page.glyphs().stream().filter(glyph -> !glyph.form().isBlank()).toList());
    glyphs.sort(Comparator.comparingDouble(Lines::height));
    List<List<Glyph>> levels = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      List<Glyph> last = levels.isEmpty() ? List.of() : levels.get(levels.size() - 1);
      if (last.isEmpty() || !isLevel(last.get(0), glyph)) {
        levels.add(new ArrayList<>());
      }
      levels.get(levels.size() - 1).add(glyph);
    }
    return join(levels).stream().map(Lines::line).toList();
  }

  private static double height(Glyph glyph) {
    return glyph.origin().getY();
  }

  private static boolean isLevel(Glyph one, Glyph other) {
    return height(other) - height(one) <= LEVEL * Math.max(one.size(), other.size());
  }

  /** Gives each short level to the longer one it is a raised or lowered part of. */
  private static List<List<Glyph>> join(List<List<Glyph>> levels) {
    List<List<Glyph>> joined = new ArrayList<>(levels);
    for (List<Glyph> level : levels) {
      List<Glyph> nearest =
          joined.stream()
              .filter(other -> other != level && isShiftedFrom(level, other))
              .min(Comparator.comparingDouble(other -> distance(level, other)))
              .orElse(level);
      if (nearest != level) {
        nearest.addAll(level);
        joined.remove(level);
      }
    }
    return joined;
  }

  private static boolean isShiftedFrom(List<Glyph> part, List<Glyph> line) {
    double em = line.get(0).size();
    return part.size() * 2 < line.size()
        && distance(part, line) < SHIFT * em
        && part.stream().allMatch(glyph -> isBeside(glyph, line, em));
  }

  private static double distance(List<Glyph> one, List<Glyph> other) {
    return Math.abs(height(one.get(0)) - height(other.get(0)));
  }

  /** Within the line's length, or right at its end. */
  private static boolean isBeside(Glyph glyph, List<Glyph> line, double em) {
    double at = glyph.origin().getX();
    double left = line.stream().mapToDouble(other -> other.origin().getX()).min().orElse(at);
    double right = line.stream().mapToDouble(Glyph::end).max().orElse(at);
    return at > left - 2 * em && at < right + 2 * em;
  }

  private static Line line(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(
        Comparator.comparingDouble((Glyph glyph) -> glyph.origin().getX())
            .thenComparingInt(Glyph::order));
    List<Glyph> once = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (once.isEmpty() || !once.get(once.size() - 1).isDoubledBy(glyph)) {
        once.add(glyph);
      }
    }
    return new Line(glyphs.get(0).page(), once, false);
  }
}
