package press.caveat.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.caveat.font.Direction;
import press.caveat.font.GlyphOutlines;

/**
 * Breaks a text into as few lines as a width allows, and those as even as sense allows: over all
 * ways the sum of the squares of empty space is least, with a price on breaks that read ill.
 */
final class LineBreaking {
  /** The empty space, as a part of the width, that a worse break must save. */
  private static final double PRICE = 0.4;

  private final BreakPoints words;
  private final Lettering lettering;
  private final Direction direction;
  private final GlyphOutlines outlines;
  private final Lettering.Width[][] widths;

  LineBreaking(
      BreakPoints words, Lettering lettering, Direction direction, GlyphOutlines outlines) {
    this.words = words;
    this.lettering = lettering;
    this.direction = direction;
    this.outlines = outlines;
    this.widths = new Lettering.Width[words.pieces() + 1][words.pieces() + 1];
  }

  /**
   * For each line the piece before which it ends; empty if a piece is wider than the width or there
   * must be more than {@code most} lines.
   */
  List<Integer> ends(double size, double width, int most) {
    int count = fewest(size, width);
    return count > most ? List.of() : ends(count, size, width);
  }

  private List<Integer> ends(int count, double size, double width) {
    int pieces = words.pieces();
    double[][] cost = new double[count + 1][pieces + 1];
    int[][] start = new int[count + 1][pieces + 1];
    Arrays.stream(cost).forEach(row -> Arrays.fill(row, Double.MAX_VALUE));
    cost[0][0] = 0;
    for (int line = 1; line <= count; line++) {
      for (int to = 1; to <= pieces; to++) {
        for (int from = to - 1; from >= 0 && width(from, to, size) <= width; from--) {
          double total = cost[line - 1][from] + cost(from, to, size, width);
          if (total < cost[line][to]) {
            cost[line][to] = total;
            start[line][to] = from;
          }
        }
      }
    }
    List<Integer> ends = new ArrayList<>();
    for (int line = count, to = pieces; line > 0; to = start[line--][to]) {
      ends.add(0, to);
    }
    return ends;
  }

  private double cost(int from, int to, double size, double width) {
    double free = width - width(from, to, size);
    double price = PRICE * width;
    return free * free + words.badness(to) * price * price;
  }

  /** The number of lines if each takes all it can; 0 if a piece is too wide for any. */
  private int fewest(double size, double width) {
    int lines = 0;
    for (int from = 0, to; from < words.pieces(); from = to, lines++) {
      to = from;
      while (to < words.pieces() && width(from, to + 1, size) <= width) {
        to++;
      }
      if (to == from) {
        return 0;
      }
    }
    return lines;
  }

  private double width(int from, int to, double size) {
    if (widths[from][to] == null) {
      widths[from][to] = lettering.width(words.line(from, to), outlines, direction);
    }
    return lettering.at(size, widths[from][to]);
  }
}
