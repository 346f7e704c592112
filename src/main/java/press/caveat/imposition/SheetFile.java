package press.caveat.imposition;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * A document whose pages become the content of sheets. The sheets are made in the document the
 * pages come from, so nothing is copied; what the catalog said about the pages goes, and with it
 * tags, links, outline and names.
 */
final class SheetFile implements AutoCloseable {
  /** The thinnest line that printers are sure to print, in points. */
  private static final float MARK_WIDTH = 0.25f;

  private static final List<COSName> KEPT =
      List.of(COSName.TYPE, COSName.VERSION, COSName.OUTPUT_INTENTS);

  private final PDDocument pdf;
  private final List<SourcePage> pages = new ArrayList<>();
  private final Conformance conformance;

  private SheetFile(PDDocument pdf) throws IOException {
    this.pdf = pdf;
    this.conformance = Conformance.of(pdf.getDocumentCatalog());
    for (PDPage page : pdf.getPages()) {
      pages.add(SourcePage.of(pdf, page));
    }
    forgetPages();
  }

  /**
   * @throws IllegalArgumentException if the document has no page or is encrypted
   */
  static SheetFile of(byte[] source) throws IOException {
    PDDocument pdf = Loader.loadPDF(source);
    try {
      if (pdf.isEncrypted() || pdf.getNumberOfPages() == 0) {
        throw new IllegalArgumentException("nothing to impose: encrypted or without pages");
      }
      return new SheetFile(pdf);
    } catch (IOException | RuntimeException e) {
      pdf.close();
      throw e;
    }
  }

  private void forgetPages() {
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    List.copyOf(catalog.keySet()).stream()
        .filter(k -> !KEPT.contains(k))
        .forEach(catalog::removeItem);
    catalog.setItem(COSName.PAGES, new PDPageTree());
    COSDictionary trailer = new COSDictionary();
    trailer.setItem(COSName.ROOT, catalog);
    pdf.getDocument().setTrailer(trailer);
  }

  int pageCount() {
    return pages.size();
  }

  /** A page's box, in points; pages are counted from 1. */
  PDRectangle area(int page) {
    return pages.get(page - 1).area();
  }

  /** A side of a sheet, sizes in points. */
  Side addSide(double width, double height) throws IOException {
    PDPage side = new PDPage(new PDRectangle((float) width, (float) height));
    pdf.addPage(side);
    return new Side(new PDPageContentStream(pdf, side));
  }

  /** Says what the file is. */
  void describe(FileDescription description) throws IOException {
    description.write(pdf, conformance);
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }

  /** A side while it is drawn. */
  final class Side implements AutoCloseable {
    private final PDPageContentStream content;

    private Side(PDPageContentStream content) {
      this.content = content;
    }

    /**
     * Draws a page at 100 %.
     *
     * @param page from 1
     * @param x where its left edge comes to lie, in points
     * @param y where its lower edge comes to lie, in points
     * @param window outside which nothing of it appears
     */
    void place(int page, double x, double y, Rectangle2D window) throws IOException {
      SourcePage source = pages.get(page - 1);
      PDRectangle area = source.area();
      content.saveGraphicsState();
      content.addRect(
          (float) window.getX(),
          (float) window.getY(),
          (float) window.getWidth(),
          (float) window.getHeight());
      content.clip();
      content.transform(
          Matrix.getTranslateInstance(
              (float) (x - area.getLowerLeftX()), (float) (y - area.getLowerLeftY())));
      content.drawForm(source.form());
      content.restoreGraphicsState();
    }

    /** Draws a line to cut along. */
    void mark(Line2D line) throws IOException {
      content.setLineWidth(MARK_WIDTH);
      content.moveTo((float) line.getX1(), (float) line.getY1());
      content.lineTo((float) line.getX2(), (float) line.getY2());
      content.stroke();
    }

    @Override
    public void close() throws IOException {
      content.close();
    }
  }
}
