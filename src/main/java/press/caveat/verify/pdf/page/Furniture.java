package press.caveat.verify.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells running heads and feet from text: among a page's first and last lines, the same words, page
 * numbers aside, at the same height on at least three pages; on two if the file has no more than
 * four, or if the line is tagged as an artifact.
 */
public final class Furniture {
  /** How many lines from the top, and from the foot, may be furniture. */
  private static final int EDGE = 4;

  private static final Pattern PAGE_NUMBER = Pattern.compile("[0-9ivxlc]+$|^[0-9ivxlc]+");

  private Furniture() {}

  /** The same pages, each a list of lines, with the furniture marked. */
  public static List<List<Line>> mark(List<List<Line>> pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (List<Line> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        if (isAtEdge(i, page)) {
          Line line = page.get(i);
          seen.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page());
        }
      }
    }
    long written = pages.stream().filter(page -> !page.isEmpty()).count();
    int often = written <= 4 ? 2 : 3;
    return pages.stream().map(page -> mark(page, seen, often)).toList();
  }

  private static List<Line> mark(List<Line> page, Map<String, Set<Integer>> seen, int often) {
    List<Line> marked = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      Line line = page.get(i);
      int enough = line.glyphs().stream().allMatch(g -> g.content().artifact()) ? 2 : often;
      boolean runs =
          isHead(line, page) || isAtEdge(i, page) && seen.get(key(line)).size() >= enough;
      marked.add(runs ? line.asFurniture() : line);
    }
    return marked;
  }

  private static boolean isAtEdge(int line, List<Line> page) {
    return line < EDGE || line >= page.size() - EDGE;
  }

  private static String key(Line line) {
    String words = PAGE_NUMBER.matcher(line.letters()).replaceAll("");
    return Math.round(line.baseline() / 3) + " " + words;
  }

  /**
   * A running head may be the only one of its words. It is one if it stands above all text of the
   * page and the file says itself that it is no text; an artifact further down is not passed over.
   */
  private static boolean isHead(Line line, List<Line> page) {
    return line.equals(page.get(0))
        && line.glyphs().stream().allMatch(glyph -> glyph.content().artifact());
  }
}
