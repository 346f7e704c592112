package press.caveat.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Makes the dots of the contents artifacts: they lead the eye, and a listener should not hear a
 * hundred full stops before every page number.
 */
final class Leaders {
  private final MarkedContent content;

  Leaders(MarkedContent content) {
    this.content = content;
  }

  void hide(PDStructureNode root) {
    walk(root, false);
  }

  /** In an entry the generated text is a link whose first element holds the dots. */
  private void walk(PDStructureNode parent, boolean inEntry) {
    List<PDStructureElement> links = new ArrayList<>();
    for (Object kid : parent.getKids()) {
      if (kid instanceof PDStructureElement element) {
        walk(element, "TOCI".equals(element.getStructureType()));
        if (inEntry && "Link".equals(element.getStructureType())) {
          links.add(element);
        }
      }
    }
    if (links.size() > 1) {
      detach(links.get(links.size() - 1));
    }
  }

  private void detach(PDStructureElement link) {
    if (link.getCOSObject().getDictionaryObject(COSName.K) instanceof COSArray kids
        && kids.getObject(0) instanceof COSDictionary dots
        && dots.getDictionaryObject(COSName.PG) instanceof COSDictionary page) {
      int mark = mark(dots.getDictionaryObject(COSName.K));
      if (mark >= 0) {
        content.makeArtifact(page, mark);
        kids.remove(0);
      }
    }
  }

  private static int mark(COSBase content) {
    if (content instanceof COSInteger number) {
      return number.intValue();
    }
    if (content instanceof COSArray array && array.size() == 1) {
      return mark(array.getObject(0));
    }
    return content instanceof COSDictionary reference ? reference.getInt(COSName.MCID, -1) : -1;
  }
}
