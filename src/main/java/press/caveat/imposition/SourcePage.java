package press.caveat.imposition;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * A page as a form XObject (ISO 32000-1, 8.10) in the same document: the same content stream, the
 * same resources, the crop box for its bounding box. Annotations are no part of it.
 *
 * @param form the page
 * @param area its crop box, in points
 */
record SourcePage(PDFormXObject form, PDRectangle area) {
  private static final COSName USER_UNIT = COSName.getPDFName("UserUnit");

  /**
   * @throws IllegalArgumentException for a rotated or scaled page, which would not appear as laid
   *     out
   */
  static SourcePage of(PDDocument pdf, PDPage page) throws IOException {
    COSDictionary dictionary = page.getCOSObject();
    if (page.getRotation() != 0 || dictionary.getFloat(USER_UNIT, 1) != 1) {
      throw new IllegalArgumentException("a page to impose is rotated or scaled");
    }
    PDFormXObject form = new PDFormXObject(content(pdf, page));
    form.setFormType(1);
    form.setBBox(page.getCropBox());
    PDResources resources = page.getResources();
    form.setResources(resources == null ? new PDResources() : resources);
    if (dictionary.containsKey(COSName.GROUP)) {
      form.getCOSObject().setItem(COSName.GROUP, dictionary.getItem(COSName.GROUP));
    }
    return new SourcePage(form, page.getCropBox());
  }

  private static PDStream content(PDDocument pdf, PDPage page) throws IOException {
    try (InputStream content = page.getContents()) {
      return new PDStream(pdf, content, COSName.FLATE_DECODE);
    }
  }
}
