package press.caveat.verify.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import press.caveat.verify.pdf.page.Letterforms;
import press.caveat.verify.pdf.page.Letters;
import press.caveat.verify.pdf.page.PageContent;

/** Short words for the objects a PDF is made of. */
final class Cos {
  private Cos() {}

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  static COSArray numbers(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(new COSFloat((float) value));
    }
    return array;
  }

  static COSArray array(COSBase... items) {
    COSArray array = new COSArray();
    for (COSBase item : items) {
      array.add(item);
    }
    return array;
  }

  /** A dictionary of names and values, in turn. */
  static COSDictionary dict(Object... pairs) {
    COSDictionary dictionary = new COSDictionary();
    for (int i = 0; i < pairs.length; i += 2) {
      dictionary.setItem(name((String) pairs[i]), value(pairs[i + 1]));
    }
    return dictionary;
  }

  private static COSBase value(Object value) {
    if (value instanceof String text) {
      return text.startsWith("/") ? name(text.substring(1)) : new COSString(text);
    }
    if (value instanceof Number number) {
      return new COSFloat(number.floatValue());
    }
    return (COSBase) value;
  }

  static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  static COSDictionary page(PDDocument document, int page) {
    return document.getPage(page - 1).getCOSObject();
  }

  static PDResources resources(PDDocument document, int page) {
    PDPage sheet = document.getPage(page - 1);
    if (sheet.getResources() == null) {
      sheet.setResources(new PDResources());
    }
    return sheet.getResources();
  }

  /** Puts an entry into a category of a page's resources. */
  static void resource(PDDocument d, int page, String category, String key, COSBase value) {
    COSDictionary all = resources(d, page).getCOSObject();
    COSDictionary some = all.getCOSDictionary(name(category));
    if (some == null) {
      some = new COSDictionary();
      all.setItem(name(category), some);
    }
    some.setItem(name(key), value);
  }

  /** A form of A5 size with this content. */
  static PDFormXObject form(PDDocument document, String operators) throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(new PDRectangle(2000, 2000));
    form.setResources(new PDResources());
    write(form.getCOSObject(), operators);
    return form;
  }

  static void write(COSStream stream, String content) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** All structure elements that fit, parents first. */
  static List<PDStructureElement> tags(PDDocument d, Predicate<PDStructureElement> fits) {
    List<PDStructureElement> found = new ArrayList<>();
    tags(d.getDocumentCatalog().getStructureTreeRoot(), fits, found);
    return found;
  }

  static List<PDStructureElement> tags(PDDocument document, String type) {
    return tags(document, tag -> tag.getStructureType().equals(type));
  }

  private static void tags(
      PDStructureNode node, Predicate<PDStructureElement> fits, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (fits.test(element)) {
          found.add(element);
        }
        tags(element, fits, found);
      }
    }
  }

  /** The section that begins on a page. */
  static PDStructureElement section(PDDocument document, int page) {
    PDPage sheet = document.getPage(page - 1);
    return tags(
            document,
            tag ->
                tag.getStructureType().equals("Sect")
                    && sheet.getCOSObject() == tag.getCOSObject().getDictionaryObject(COSName.PG))
        .get(0);
  }

  /** The marked-content number of the last line on a page that holds these words. */
  static int idOf(PDDocument document, int page, String words) throws IOException {
    PageContent content = PageContent.of(document.getPage(page - 1), page, new Letterforms());
    StringBuilder text = new StringBuilder();
    List<Integer> ids = new ArrayList<>();
    content
        .glyphs()
        .forEach(
            glyph -> {
              text.append(glyph.letters());
              for (int i = 0; i < glyph.letters().length(); i++) {
                ids.add(glyph.content().id());
              }
            });
    return ids.get(text.lastIndexOf(Letters.of(words)));
  }
}
