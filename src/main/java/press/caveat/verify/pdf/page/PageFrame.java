package press.caveat.verify.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The sheet: how large the view is, and the way to it from the page's user space.
 *
 * @param page the page, from 1
 * @param width of the view, in points of user space
 * @param height of the view
 * @param toView from user space to the view
 * @param userUnit the length of a point of user space, in 1/72 inch
 */
public record PageFrame(
    int page, double width, double height, AffineTransform toView, double userUnit) {

  static PageFrame of(PDPage page, int number) {
    PDRectangle crop = page.getCropBox();
    int rotation = page.getRotation();
    boolean lying = rotation == 90 || rotation == 270;
    AffineTransform toView = new AffineTransform();
    toView.translate(
        rotation == 90 ? crop.getHeight() : rotation == 180 ? crop.getWidth() : 0,
        rotation == 180 ? crop.getHeight() : rotation == 270 ? crop.getWidth() : 0);
    toView.rotate(Math.toRadians(rotation));
    toView.translate(0, crop.getHeight());
    toView.scale(1, -1);
    toView.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
    return new PageFrame(
        number,
        lying ? crop.getHeight() : crop.getWidth(),
        lying ? crop.getWidth() : crop.getHeight(),
        toView,
        page.getUserUnit());
  }

  /** The part of the sheet that lies at least {@code margin} points of 1/72 inch inside it. */
  public Rectangle2D within(double margin) {
    double inset = margin / userUnit;
    return new Rectangle2D.Double(inset, inset, width - 2 * inset, height - 2 * inset);
  }

  /** The upper edge of a rectangle of the view, as a height in user space. */
  public double userSpaceTop(Rectangle2D view) {
    return userSpace(view).getUpperRightY();
  }

  /** A rectangle of the view in the page's user space. */
  public PDRectangle userSpace(Rectangle2D view) {
    try {
      Rectangle2D own = toView.createInverse().createTransformedShape(view).getBounds2D();
      return new PDRectangle(
          (float) own.getX(), (float) own.getY(), (float) own.getWidth(), (float) own.getHeight());
    } catch (NoninvertibleTransformException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public Rectangle2D view(PDRectangle userSpace) {
    return toView.createTransformedShape(userSpace.toGeneralPath()).getBounds2D();
  }
}
