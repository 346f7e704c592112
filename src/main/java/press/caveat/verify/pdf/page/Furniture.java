package press.caveat.verify.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells running heads and feet from text: the same words, page numbers aside, at the same height on
 * at least three pages, or on both pages of a two-page file.
 */
public final class Furniture {
  private Furniture() {}

  /** The same pages, each a list of lines, with the furniture marked. */
  public static List<List<Line>> mark(List<List<Line>> pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (List<Line> page : pages) {
      for (Line line : page) {
        seen.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page());
      }
    }
    long written = pages.stream().filter(page -> !page.isEmpty()).count();
    int often = written <= 4 ? 2 : 3;
    List<List<Line>> marked = new ArrayList<>();
    for (List<Line> page : pages) {
      marked.add(
          page.stream()
              .map(
                  line ->
                      isHead(line, page) || seen.get(key(line)).size() >= often
                          ? line.asFurniture()
                          : line)
              .toList());
    }
    return marked;
  }

  private static String key(Line line) {
    String words = line.letters().replaceAll("[0-9ivxlc]+$|^[0-9ivxlc]+", "");
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
