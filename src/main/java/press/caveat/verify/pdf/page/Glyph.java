package press.caveat.verify.pdf.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.util.Matrix;

/**
 * One glyph shown by a page's content stream.
 *
 * @param page the page, from 1
 * @param order when it is painted, counted together with everything else the page paints
 * @param form what is drawn and what it claims to be
 * @param rendering the text rendering matrix, from em to user space
 * @param em from em, y upwards, to the view
 * @param content the marked content it stands in
 * @param manner how it is painted
 */
public record Glyph(
    int page,
    int order,
    Letterform form,
    Matrix rendering,
    AffineTransform em,
    MarkedContent content,
    Manner manner) {

  public String letters() {
    return form.letters();
  }

  /** The point on the baseline where it begins. */
  public Point2D origin() {
    return new Point2D.Double(em.getTranslateX(), em.getTranslateY());
  }

  /** The height of its em in the view, in points. */
  public double size() {
    return Math.hypot(em.getShearX(), em.getScaleY());
  }

  /** The width of its em in the view, in points. */
  public double breadth() {
    return Math.hypot(em.getScaleX(), em.getShearY());
  }

  /** Whether it stands as a reader expects: not turned, not mirrored, hardly slanted. */
  public boolean isUpright() {
    return em.getScaleX() > 0
        && em.getScaleY() < 0
        && Math.abs(em.getShearY()) < 0.02 * em.getScaleX()
        && Math.abs(em.getShearX()) < 0.4 * -em.getScaleY();
  }

  /** What it draws, in the view. */
  public Shape outline() {
    return em.createTransformedShape(form.outline());
  }

  /** The bounds of what it draws, in the view; for a Type 3 procedure, of its advance box. */
  public Rectangle2D box() {
    Rectangle2D own =
        form.procedure()
            ? new Rectangle2D.Double(0, -0.2, Math.max(form.advance(), 0.1), 0.95)
            : form.bounds();
    double[] corners = {
      own.getMinX(), own.getMinY(), own.getMaxX(), own.getMinY(),
      own.getMaxX(), own.getMaxY(), own.getMinX(), own.getMaxY()
    };
    em.transform(corners, 0, corners, 0, 4);
    Rectangle2D box = new Rectangle2D.Double(corners[0], corners[1], 0, 0);
    for (int i = 2; i < corners.length; i += 2) {
      box.add(corners[i], corners[i + 1]);
    }
    return box;
  }

  /** Whether the other is the same letter drawn once more a hair apart, as some make bold. */
  public boolean isDoubledBy(Glyph other) {
    return form == other.form()
        && size() == other.size()
        && origin().distance(other.origin()) < 0.06 * size();
  }

  /** Where the pen stands after it, on a line that runs to the right. */
  public double end() {
    return em.getTranslateX() + form.advance() * em.getScaleX();
  }
}
