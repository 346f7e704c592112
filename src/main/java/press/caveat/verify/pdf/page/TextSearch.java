package press.caveat.verify.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks for a text, letter by letter, in lines as they stand on the pages.
 *
 * <p>List labels at the beginning of a line and running heads and feet are stepped over; they are
 * no part of a text. Where it is told to be lenient, as with files of other tools, it also joins
 * words divided at a line's end, takes capitals for small letters, and steps over a few lines at a
 * page's foot and head that may be furniture.
 */
public final class TextSearch {
  private static final int BOUNDARY_LINES = 3;

  private final List<Line> lines;
  private final String wanted;
  private final boolean lenient;

  private TextSearch(List<Line> lines, String wanted, boolean lenient) {
    this.lines = lines;
    this.wanted = wanted;
    this.lenient = lenient;
  }

  /**
   * The best place in the lines for a text: the one where most of it stands.
   *
   * @param lines of consecutive pages
   * @param letters the text, as {@link Letters}
   */
  public static Found best(List<Line> lines, String letters, boolean lenient) {
    TextSearch search = new TextSearch(lines, lenient ? fold(letters) : letters, lenient);
    Found best = search.nothing();
    for (int start = 0; start < lines.size() && !best.complete(); start++) {
      Found found = search.from(start);
      best = found.glyphs().size() > best.glyphs().size() ? found : best;
    }
    return best;
  }

  private Found nothing() {
    return new Found(List.of(), List.of(), false, 0, excerpt(wanted, 0), "");
  }

  private Found from(int start) {
    Run run = new Run();
    int index = start;
    while (index < lines.size() && run.at < wanted.length()) {
      Line line = lines.get(index);
      if (run.read(line)) {
        index++;
      } else if (run.glyphs.isEmpty() || run.broken) {
        break;
      } else {
        int next = line.furniture() ? index + 1 : overBoundary(index, run);
        if (next < 0) {
          break;
        }
        index = next;
      }
    }
    return run.found(index < lines.size() ? lines.get(index).letters() : "");
  }

  /** The next line to try after a few unknown ones at a page's end or beginning; -1 for none. */
  private int overBoundary(int index, Run run) {
    int page = lines.get(index).page();
    int lastPage = run.lines.get(run.lines.size() - 1).page();
    if (!lenient) {
      return -1;
    }
    int end = index;
    while (end < lines.size() && lines.get(end).page() == page) {
      end++;
    }
    if (page == lastPage) {
      return end - index <= BOUNDARY_LINES && end < lines.size() ? end : -1;
    }
    boolean early = index < BOUNDARY_LINES || lines.get(index - BOUNDARY_LINES).page() != page;
    return early && index + 1 < end ? index + 1 : -1;
  }

  private static String fold(String letters) {
    return letters.toLowerCase(Locale.ROOT);
  }

  private static String excerpt(String letters, int at) {
    return letters.substring(at, Math.min(letters.length(), at + 24));
  }

  /** One attempt. */
  private final class Run {
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int at;
    private int hyphens;
    private boolean broken;
    private String seen = "";

    /** Reads a whole line if it goes on with the text, with or without a label before it. */
    boolean read(Line line) {
      for (int label : labels(line)) {
        if (read(line, label)) {
          return true;
        }
      }
      return false;
    }

    private boolean read(Line line, int label) {
      int before = at;
      int had = glyphs.size();
      int hyphensBefore = hyphens;
      for (int i = label; i < line.glyphs().size() && at < wanted.length(); i++) {
        Glyph glyph = line.glyphs().get(i);
        String letters = lenient ? fold(glyph.letters()) : glyph.letters();
        if (wanted.startsWith(letters, at)) {
          at += letters.length();
          glyphs.add(glyph);
        } else if (i == line.glyphs().size() - 1 && Letters.isHyphen(letters)) {
          hyphens++;
        } else {
          return giveUp(line, i, label, before, had, hyphensBefore);
        }
      }
      lines.add(line);
      return true;
    }

    /** A line that begins rightly and goes on wrongly ends the attempt; any other is let be. */
    private boolean giveUp(Line line, int i, int label, int before, int had, int hyphensBefore) {
      StringBuilder rest = new StringBuilder();
      line.glyphs().subList(i, line.glyphs().size()).forEach(g -> rest.append(g.letters()));
      if (i - label >= 6) {
        broken = true;
        seen = rest.toString();
        lines.add(line);
        return false;
      }
      at = before;
      hyphens = hyphensBefore;
      glyphs.subList(had, glyphs.size()).clear();
      return false;
    }

    Found found(String next) {
      boolean complete = at == wanted.length();
      String there = excerpt(broken ? seen : next, 0);
      return new Found(glyphs, lines, complete, hyphens, excerpt(wanted, at), there);
    }
  }

  /** How many glyphs at a line's beginning may be a list label: none, or those before a gap. */
  private static List<Integer> labels(Line line) {
    List<Integer> labels = new ArrayList<>(List.of(0));
    StringBuilder label = new StringBuilder();
    for (int i = 1; i < Math.min(8, line.glyphs().size()); i++) {
      Glyph before = line.glyphs().get(i - 1);
      label.append(before.letters());
      double gap = line.glyphs().get(i).origin().getX() - before.end();
      boolean known =
          label
              .toString()
              .matches("[^\\p{L}\\p{N}]|\\(?[\\p{N}]{1,3}[.)]?|[a-z][.)]?|[ivxlc]{1,6}[.)]");
      if (gap > 0.2 * before.size() && known) {
        labels.add(i);
      }
    }
    return labels;
  }

  /**
   * What was found.
   *
   * @param glyphs those that carry the text, in reading order
   * @param lines those it stands on
   * @param complete whether it is all there
   * @param hyphens how many words are divided at a line's end
   * @param wanted where it breaks off: how the text should go on
   * @param seen where it breaks off: how the page goes on
   */
  public record Found(
      List<Glyph> glyphs,
      List<Line> lines,
      boolean complete,
      int hyphens,
      String wanted,
      String seen) {
    public Found {
      glyphs = List.copyOf(glyphs);
      lines = List.copyOf(lines);
    }

    public int firstPage() {
      return glyphs.get(0).page();
    }

    public int lastPage() {
      return glyphs.get(glyphs.size() - 1).page();
    }

    /** Its glyphs on one page. */
    public List<Glyph> on(int page) {
      return glyphs.stream().filter(glyph -> glyph.page() == page).toList();
    }
  }
}
