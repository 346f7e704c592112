package press.caveat.verify.pdf.page;

import java.awt.geom.Path2D;
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

  /** Whether it can leave ink on the page. */
  public boolean isDrawn() {
    return procedure || !bounds.isEmpty();
  }

  /** White space and nothing else: no claim of letters and no ink. */
  public boolean isBlank() {
    return letters.isEmpty();
  }
}
