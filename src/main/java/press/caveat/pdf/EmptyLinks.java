package press.caveat.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Takes out links of no text. Where a link's first word does not fit on a line, the engine opens
 * the link at the end of that line and again on the next, and makes a link of either: the first is
 * a stop for the tab key at nothing, and read out as one.
 */
final class EmptyLinks {
  private final List<COSDictionary> annotations = new ArrayList<>();

  private EmptyLinks() {}

  static void remove(PDDocument pdf) throws IOException {
    EmptyLinks links = new EmptyLinks();
    links.removeBelow(pdf.getDocumentCatalog().getStructureTreeRoot());
    if (!links.annotations.isEmpty()) {
      for (PDPage page : pdf.getPages()) {
        List<PDAnnotation> kept = new ArrayList<>(page.getAnnotations());
        kept.removeIf(annotation -> links.annotations.contains(annotation.getCOSObject()));
        page.setAnnotations(kept);
      }
    }
  }

  private void removeBelow(PDStructureNode parent) {
    for (Object kid : List.copyOf(parent.getKids())) {
      if (kid instanceof PDStructureElement element) {
        if ("Link".equals(element.getStructureType()) && !hasText(element.getCOSObject())) {
          collect(element.getCOSObject().getDictionaryObject(COSName.K));
          parent.removeKid(element);
        } else {
          removeBelow(element);
        }
      }
    }
  }

  private static boolean hasText(COSBase kid) {
    if (kid instanceof COSArray array) {
      return array.toList().stream().map(EmptyLinks::direct).anyMatch(EmptyLinks::hasText);
    }
    if (kid instanceof COSDictionary element) {
      return element.containsKey(COSName.MCID) || hasText(element.getDictionaryObject(COSName.K));
    }
    return kid instanceof COSNumber;
  }

  private void collect(COSBase kid) {
    if (kid instanceof COSArray array) {
      array.toList().stream().map(EmptyLinks::direct).forEach(this::collect);
    } else if (kid instanceof COSDictionary element) {
      COSBase annotation = element.getDictionaryObject(COSName.OBJ);
      if (annotation instanceof COSDictionary dictionary) {
        annotations.add(dictionary);
      }
      collect(element.getDictionaryObject(COSName.K));
    }
  }

  private static COSBase direct(COSBase item) {
    return item instanceof COSObject object ? object.getObject() : item;
  }
}
