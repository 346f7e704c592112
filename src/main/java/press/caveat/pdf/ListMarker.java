package press.caveat.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;

/**
 * The number or bullet of a list item. Where an item is moved to the next page or divided, the
 * engine draws it on both pages, once of them in the margin, where it is cut off but still read
 * out. It stays where its item begins.
 *
 * @param label the structure element {@code Lbl}, as the engine wrote it
 */
record ListMarker(COSDictionary label) {

  void silenceGhosts(MarkedContent content) {
    Optional<COSDictionary> page = pageOfItem();
    if (page.isEmpty() || !(label.getDictionaryObject(COSName.K) instanceof COSArray marks)) {
      return;
    }
    for (int i = marks.size() - 1; i >= 0 && marks.size() > 1; i--) {
      COSDictionary drawnOn = page(marks.getObject(i), label);
      if (drawnOn != page.get()) {
        content.silence(drawnOn, number(marks.getObject(i)));
        marks.remove(i);
      }
    }
  }

  /** The page of the first thing in the item's body. */
  private Optional<COSDictionary> pageOfItem() {
    COSBase parts = label.getCOSDictionary(COSName.P).getDictionaryObject(COSName.K);
    if (parts instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary part && part != label) {
          return firstPage(part);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<COSDictionary> firstPage(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    COSArray parts = new COSArray();
    if (kids instanceof COSArray array) {
      parts = array;
    } else if (kids != null) {
      parts.add(kids);
    }
    for (int i = 0; i < parts.size(); i++) {
      COSBase part = parts.getObject(i);
      boolean isElement = part instanceof COSDictionary child && child.containsKey(COSName.S);
      Optional<COSDictionary> page =
          isElement ? firstPage((COSDictionary) part) : Optional.ofNullable(page(part, element));
      if (page.isPresent()) {
        return page;
      }
    }
    return Optional.empty();
  }

  /** The page of marked content: it names it itself, or its element does. */
  private static COSDictionary page(COSBase mark, COSDictionary element) {
    COSBase value = mark instanceof COSObject object ? object.getObject() : mark;
    COSDictionary own =
        value instanceof COSDictionary reference ? reference.getCOSDictionary(COSName.PG) : null;
    return own != null ? own : element.getCOSDictionary(COSName.PG);
  }

  private static int number(COSBase mark) {
    return mark instanceof COSNumber number
        ? number.intValue()
        : ((COSDictionary) mark).getInt(COSName.MCID);
  }
}
