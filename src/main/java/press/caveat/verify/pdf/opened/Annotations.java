package press.caveat.verify.pdf.opened;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The annotations of a page (ISO 32000-1, 12.5), as their dictionaries have them. */
public final class Annotations {
  private static final Set<String> ICONS = Set.of("Text", "FileAttachment", "Sound");

  /** Viewers draw the icons of notes about this large, in points, whatever their rectangle. */
  private static final double ICON = 24;

  private static final double THIN = 3;

  private Annotations() {}

  /** The annotations of one page, from 1. */
  static List<Mark> of(PDDocument document, int page) {
    COSArray array = document.getPage(page - 1).getCOSObject().getCOSArray(COSName.ANNOTS);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; array != null && i < array.size(); i++) {
      if (array.getObject(i) instanceof COSDictionary dictionary) {
        String type = dictionary.getNameAsString(COSName.SUBTYPE, "");
        marks.add(new Mark(type, dictionary.containsKey(COSName.AP), dictionary));
      }
    }
    return marks;
  }

  /**
   * One annotation.
   *
   * @param type its subtype: {@code Link}
   * @param painted whether it brings an appearance of its own
   * @param dictionary the annotation's dictionary
   */
  public record Mark(String type, boolean painted, COSDictionary dictionary) {
    public boolean isLink() {
      return type.equals("Link");
    }

    /** Whether it is a link that draws nothing of its own but perhaps a thin frame. */
    public boolean isBareLink() {
      return isLink() && !painted && border() <= THIN;
    }

    /** The width of its border, in points; one, unless it says otherwise. */
    public double border() {
      COSArray border = dictionary.getCOSArray(COSName.BORDER);
      COSDictionary style = dictionary.getCOSDictionary(COSName.BS);
      if (style != null) {
        return style.getFloat(COSName.W, 1);
      }
      return border != null && border.size() > 2 ? border.toFloatArray()[2] : 1;
    }

    /** Its rectangle in user space, and for an icon, which may be larger, what is around it. */
    public PDRectangle reach() {
      COSArray given = dictionary.getCOSArray(COSName.RECT);
      PDRectangle own =
          given == null || given.size() < 4 ? new PDRectangle() : new PDRectangle(given);
      double more = ICONS.contains(type) ? ICON : isLink() ? border() / 2 : 0;
      return new PDRectangle(
          (float) (own.getLowerLeftX() - more),
          (float) (own.getLowerLeftY() - more),
          (float) (own.getWidth() + 2 * more),
          (float) (own.getHeight() + 2 * more));
    }
  }
}
