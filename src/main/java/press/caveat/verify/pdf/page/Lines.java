package press.caveat.verify.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a page by position alone: what stands on one baseline is a line, lines run from top to
 * bottom, whatever the order in the content stream.
 */
public final class Lines {
  private Lines() {}

  public static List<Line> of(PageContent page) {
    List<Glyph> glyphs =
        new ArrayList<>(page.glyphs().stream().filter(glyph -> !glyph.form().isBlank()).toList());
    glyphs.sort(Comparator.comparingDouble(glyph -> glyph.origin().getY()));
    List<Line> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!line.isEmpty() && !isOnOneLine(line.get(line.size() - 1), glyph)) {
        lines.add(line(line));
        line.clear();
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(line(line));
    }
    return lines;
  }

  /** Half the height of small letters: raised and lowered figures stay on their line. */
  private static boolean isOnOneLine(Glyph upper, Glyph lower) {
    double step = lower.origin().getY() - upper.origin().getY();
    return step <= 0.38 * Math.max(upper.size(), lower.size());
  }

  private static Line line(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(
        Comparator.comparingDouble((Glyph glyph) -> glyph.origin().getX())
            .thenComparingInt(Glyph::order));
    List<Glyph> once = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (once.isEmpty() || !isDoubled(once.get(once.size() - 1), glyph)) {
        once.add(glyph);
      }
    }
    return new Line(glyphs.get(0).page(), once, false);
  }

  /** Some programs make bold by drawing a letter twice, a hair apart. */
  private static boolean isDoubled(Glyph first, Glyph second) {
    return first.form() == second.form()
        && first.size() == second.size()
        && first.origin().distance(second.origin()) < 0.06 * first.size();
  }
}
