package press.caveat.verify.pdf.opened;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The annotations of a page (ISO 32000-1, 12.5), as their dictionaries have them. */
public final class Annotations {
  private Annotations() {}

  /** The annotations of one page, from 1. */
  public static List<Mark> of(PDDocument document, int page) {
    COSArray array = document.getPage(page - 1).getCOSObject().getCOSArray(COSName.ANNOTS);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; array != null && i < array.size(); i++) {
      if (array.getObject(i) instanceof COSDictionary dictionary) {
        marks.add(new Mark(dictionary.getNameAsString(COSName.SUBTYPE, ""), dictionary));
      }
    }
    return marks;
  }

  /**
   * One annotation.
   *
   * @param type its subtype: {@code Link}
   */
  public record Mark(String type, COSDictionary dictionary) {
    public boolean isLink() {
      return type.equals("Link");
    }

    /** Whether it is a link that draws nothing of its own. */
    public boolean isBareLink() {
      return isLink() && !dictionary.containsKey(COSName.AP);
    }

    /** Whether a border is drawn around it; one is, unless its width is set to nothing. */
    public boolean hasBorder() {
      COSArray border = dictionary.getCOSArray(COSName.BORDER);
      COSDictionary style = dictionary.getCOSDictionary(COSName.BS);
      double width =
          style != null
              ? style.getFloat(COSName.W, 1)
              : border != null && border.size() > 2 ? border.toFloatArray()[2] : 1;
      return width > 0;
    }

    /** Its rectangle in user space. */
    public PDRectangle rectangle() {
      COSArray rectangle = dictionary.getCOSArray(COSName.RECT);
      return rectangle == null || rectangle.size() < 4
          ? new PDRectangle()
          : new PDRectangle(rectangle);
    }
  }
}
