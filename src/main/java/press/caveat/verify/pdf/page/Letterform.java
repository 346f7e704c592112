package press.caveat.verify.pdf.page;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * One character code of one font: the text it claims to be, and what it draws.
 *
 * @param font the font
 * @param code the character code
 * @param text the claimed Unicode text; empty if the font gives none
 * @param letters the claim as {@link Letters}; {@link Letters#UNREADABLE} if ink makes no claim
 * @param outline what is drawn, one unit to the em, y upwards; empty for a procedure
 * @param bounds the outline's bounds
 * @param advance the font program's own width, in em
 * @param procedure whether a Type 3 procedure draws it, so that there is no outline to know
 */
public record Letterform(
    PDFont font,
    int code,
    String text,
    String letters,
    Path2D outline,
    Rectangle2D bounds,
    double advance,
    boolean procedure) {

  private static final String SMALL_LETTERS = "acemnorsuvwxz";

  /** The least height of small letters, in em; types for reading have 0.42 to 0.56. */
  private static final double LEAST_X_HEIGHT = 0.36;

  /**
   * The mean thickness of its strokes, in em: twice the area by the length of its edges. Types for
   * reading have 0.03 and more.
   */
  public double stroke() {
    double[] c = new double[6];
    double[] last = new double[2];
    double[] start = new double[2];
    double area = 0;
    double length = 0;
    for (PathIterator it = outline.getPathIterator(null, 0.002); !it.isDone(); it.next()) {
      int segment = it.currentSegment(c);
      double[] next = segment == PathIterator.SEG_CLOSE ? start : new double[] {c[0], c[1]};
      if (segment == PathIterator.SEG_MOVETO) {
        start = next;
      } else {
        area += (last[0] * next[1] - next[0] * last[1]) / 2;
        length += Math.hypot(next[0] - last[0], next[1] - last[1]);
      }
      last = next;
    }
    return length == 0 ? 0 : 2 * Math.abs(area) / length;
  }

  /** Whether it draws a small letter far lower than its font size lets expect. */
  public boolean isStunted() {
    return !procedure
        && letters.length() == 1
        && SMALL_LETTERS.contains(letters)
        && bounds.getHeight() < LEAST_X_HEIGHT;
  }

  /** Whether it can leave ink on the page. */
  public boolean isDrawn() {
    return procedure || !bounds.isEmpty();
  }

  /** White space and nothing else: no claim of letters and no ink. */
  public boolean isBlank() {
    return letters.isEmpty();
  }
}
