package press.caveat.verify.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Walks a content stream with its graphics state and notes what it paints, drawing nothing. */
final class PageWalk extends PDFGraphicsStreamEngine {
  private final PageFrame frame;
  private final Letterforms forms;
  private final MannerReader manners = new MannerReader();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Paint> paints = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Deque<MarkedContent> marked = new ArrayDeque<>();
  private GeneralPath path = new GeneralPath();
  private int clipRule = -1;
  private final Unfollowed unfollowed = new Unfollowed(faults);
  private boolean clippedByText;
  private boolean veiled;
  private int order;
  private int sequences;

  PageWalk(PDPage page, PageFrame frame, Letterforms forms) {
    super(page);
    this.frame = frame;
    this.forms = forms;
    marked.push(MarkedContent.NONE);
  }

  PageContent read() throws IOException {
    processPage(getPage());
    return new PageContent(frame, glyphs, paints, faults);
  }

  @Override
  protected void showFontGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    note(rendering, font, code);
  }

  @Override
  protected void showType3Glyph(Matrix rendering, PDType3Font font, int code, Vector displacement)
      throws IOException {
    note(rendering, font, code);
  }

  private void note(Matrix rendering, PDFont font, int code) throws IOException {
    AffineTransform em = new AffineTransform(frame.toView());
    em.concatenate(rendering.createAffineTransform());
    Manner manner = manner();
    clippedByText |= manner.mode().isClip();
    Letterform form = forms.of(font, code);
    glyphs.add(new Glyph(frame.page(), order++, form, rendering, em, marked.peek(), manner));
  }

  /** Inside a group that is itself painted through a veil, nothing is opaque. */
  private Manner manner() {
    unfollowed.check(getGraphicsState());
    Manner manner = manners.of(getGraphicsState());
    return veiled ? manner.veiled() : manner;
  }

  /** Text that clips is not followed; from then on nothing counts as whole. */
  @Override
  public void endText() {
    if (clippedByText) {
      getGraphicsState().intersectClippingPath(new GeneralPath());
      clippedByText = false;
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    marked.push(marked.peek().inner(tag, properties, ++sequences));
  }

  @Override
  public void endMarkedContentSequence() {
    if (marked.size() > 1) {
      marked.pop();
    } else {
      faults.add("a marked-content sequence ends that never began");
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    enter(form);
    GeneralPath outer = path;
    path = new GeneralPath();
    super.showForm(form);
    path = outer;
    marked.pop();
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    enter(form);
    boolean outer = veiled;
    veiled |= !manner().opaque();
    super.showTransparencyGroup(form);
    veiled = outer;
    marked.pop();
  }

  private void enter(PDXObject object) {
    unfollowed.check(object.getCOSObject());
    boolean layered = object.getCOSObject().containsKey(COSName.OC);
    marked.push(layered ? marked.peek().onLayer() : marked.peek());
  }

  @Override
  public void drawImage(PDImage image) {
    if (image.getCOSObject() instanceof COSStream stream) {
      unfollowed.check(stream);
    }
    boolean layered = image.getCOSObject().containsKey(COSName.OC);
    Area unit = new Area(new Rectangle2D.Double(0, 0, 1, 1));
    unit.transform(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    paint(unit.getBounds2D(), Manner.NO_PLAIN_COLOUR, layered);
  }

  @Override
  public void shadingFill(COSName shading) {
    paint(getPage().getCropBox().toGeneralPath().getBounds2D(), Manner.NO_PLAIN_COLOUR, false);
  }

  @Override
  public void fillPath(int rule) {
    Rectangle2D bounds = path.getBounds2D();
    Manner manner = manner();
    boolean even = manner.opaque() && fillsItsBounds(bounds) && manner.leavesWhole(bounds);
    paint(bounds, even ? manner.rgb() : Manner.NO_PLAIN_COLOUR, false);
    path.reset();
  }

  private boolean fillsItsBounds(Rectangle2D bounds) {
    double hair = 0.01;
    return path.contains(
        bounds.getX() + hair,
        bounds.getY() + hair,
        Math.max(0, bounds.getWidth() - 2 * hair),
        Math.max(0, bounds.getHeight() - 2 * hair));
  }

  @Override
  public void strokePath() {
    Rectangle2D bounds = path.getBounds2D();
    double pen = Math.max(0.5, transformWidth(getGraphicsState().getLineWidth()));
    bounds.setRect(
        bounds.getX() - pen / 2,
        bounds.getY() - pen / 2,
        bounds.getWidth() + pen,
        bounds.getHeight() + pen);
    paint(bounds, Manner.NO_PLAIN_COLOUR, false);
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    GeneralPath both = (GeneralPath) path.clone();
    fillPath(rule);
    path = both;
    strokePath();
  }

  private void paint(Rectangle2D userSpace, int rgb, boolean layered) {
    Rectangle2D box = frame.toView().createTransformedShape(userSpace).getBounds2D();
    paints.add(new Paint(order++, box, rgb, layered || marked.peek().layered()));
  }

  /** PostScript is run by some printers and shown by no screen. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (operator.getName().equals("Do") && !operands.isEmpty()) {
      COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
      boolean named = objects != null && operands.get(0) instanceof COSName;
      COSDictionary object =
          named ? objects.getCOSDictionary((COSName) operands.get(0)) : new COSDictionary();
      if (object != null && "PS".equals(object.getNameAsString(COSName.SUBTYPE))) {
        faults.add("a printer is given a program");
      }
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException fault) {
    faults.add("the operator " + operator.getName() + " cannot be followed: " + fault.getMessage());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x3, y3);
    } else {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }
  }

  @Override
  public Point2D getCurrentPoint() {
    Point2D point = path.getCurrentPoint();
    return point == null ? new Point2D.Float() : point;
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void clip(int rule) {
    clipRule = rule;
  }

  @Override
  public void endPath() {
    if (clipRule != -1) {
      path.setWindingRule(clipRule);
      getGraphicsState().intersectClippingPath(path);
      clipRule = -1;
    }
    path.reset();
  }
}
