package press.caveat.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns edges into the part of each pixel they cover: the exact area, summed up cell by cell along
 * each row, as all scan converters of this kind do.
 */
final class ScanConverter {
  /** Which parts of a path are inside (SVG 2, section 13.4.2). */
  enum Rule {
    NON_ZERO,
    EVEN_ODD
  }

  /** Takes a row's coverage. */
  interface Row {
    /**
     * @param coverage for each pixel from {@code from} to before {@code to}, 0 to 256
     */
    void covered(int y, int from, int to, int[] coverage);
  }

  private static final int ONE = Edges.ONE;

  private final int width;
  private final int height;
  private final int[] cover;
  private final int[] area;
  private final int[] coverage;
  private int first;
  private int last;

  ScanConverter(int width, int height) {
    this.width = width;
    this.height = height;
    cover = new int[width + 1];
    area = new int[width + 1];
    coverage = new int[width];
  }

  /** Hands out every row the shape touches. */
  void convert(List<Edges.Edge> edges, Rule rule, Row row) {
    List<Edges.Edge> active = new ArrayList<>();
    int next = 0;
    for (int y = firstRow(edges); y < height && (next < edges.size() || !active.isEmpty()); y++) {
      int top = y * ONE;
      while (next < edges.size() && edges.get(next).top() < top + ONE) {
        active.add(edges.get(next++));
      }
      active.removeIf(edge -> edge.bottom() <= top);
      if (!active.isEmpty()) {
        first = width;
        last = -1;
        active.forEach(edge -> add(edge, top));
        sweep(y, rule, row);
      }
    }
  }

  private static int firstRow(List<Edges.Edge> edges) {
    return edges.isEmpty() ? 0 : Math.max(0, Math.floorDiv(edges.get(0).top(), ONE));
  }

  private void add(Edges.Edge edge, int rowTop) {
    int from = Math.max(edge.top(), rowTop);
    int to = Math.min(edge.bottom(), rowTop + ONE);
    int fromX = edge.xAt(from);
    int toX = edge.xAt(to);
    if (fromX <= toX) {
      across(fromX, toX, to - from, edge.winding());
    } else {
      across(toX, fromX, to - from, edge.winding());
    }
  }

  /**
   * Adds a piece of an edge that climbs or falls {@code rise} within one row on its way from left
   * to right. Only how much it rises in each cell counts, so its sense along y does not matter.
   */
  private void across(int left, int right, int rise, int winding) {
    int done = 0;
    int x = left;
    while (x < right && x < width * ONE) {
      int border = x < 0 ? Math.min(0, right) : Math.min((x / ONE + 1) * ONE, right);
      int reached = border == right ? rise : risen(left, right, rise, border);
      cell(x, border, reached - done, winding);
      done = reached;
      x = border;
    }
    if (left == right) {
      cell(left, right, rise, winding);
    }
  }

  /** How much of the rise lies left of a border, rounded. */
  private static int risen(int left, int right, int rise, int border) {
    long run = right - left;
    return (int) ((2L * (border - left) * rise + run) / (2 * run));
  }

  private void cell(int x, int toX, int rise, int winding) {
    if (x >= width * ONE) {
      return;
    }
    int cell = Math.max(0, x) / ONE;
    int from = Math.max(0, x) - cell * ONE;
    int to = Math.max(0, toX) - cell * ONE;
    cover[cell] += winding * rise;
    area[cell] += winding * rise * (from + to);
    first = Math.min(first, cell);
    last = Math.max(last, cell);
  }

  private void sweep(int y, Rule rule, Row row) {
    int sum = 0;
    int x = first;
    for (; x < width && (x <= last || sum != 0); x++) {
      sum += cover[x];
      coverage[x] = inside(Math.abs(sum * 2 * ONE - area[x]), rule);
    }
    if (first < x) {
      row.covered(y, first, x, coverage);
      Arrays.fill(cover, first, x, 0);
      Arrays.fill(area, first, x, 0);
    }
  }

  /** The covered part, 0 to 256, from the winding area in parts of a pixel times 512. */
  private static int inside(int area, Rule rule) {
    int turns = (area + ONE) / (2 * ONE);
    if (rule == Rule.NON_ZERO) {
      return Math.min(turns, ONE);
    }
    int rest = turns % (2 * ONE);
    return rest > ONE ? 2 * ONE - rest : rest;
  }
}
