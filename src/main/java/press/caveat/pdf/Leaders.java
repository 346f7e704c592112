package press.caveat.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Makes the dots of the contents artifacts (ISO 32000-1, 14.8.2.2): they lead the eye, and a
 * listener should not hear a hundred full stops before every page number.
 */
final class Leaders {
  private final PDStructureTreeRoot root;
  private final Map<COSDictionary, Set<Integer>> dots = new HashMap<>();

  private Leaders(PDDocument pdf) {
    root = pdf.getDocumentCatalog().getStructureTreeRoot();
  }

  static void hide(PDDocument pdf) throws IOException {
    Leaders leaders = new Leaders(pdf);
    leaders.walk(leaders.root, false);
    for (PDPage page : pdf.getPages()) {
      Set<Integer> marks = leaders.dots.get(page.getCOSObject());
      if (marks != null) {
        leaders.rewrite(pdf, page, marks);
      }
    }
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
    COSBase kids = link.getCOSObject().getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array
        && array.getObject(0) instanceof COSDictionary first
        && first.getDictionaryObject(COSName.K) != null
        && first.getDictionaryObject(COSName.PG) instanceof COSDictionary page) {
      int mark = mark(first.getDictionaryObject(COSName.K));
      if (mark >= 0) {
        dots.computeIfAbsent(page, p -> new HashSet<>()).add(mark);
        array.remove(0);
      }
    }
  }

  private static int mark(COSBase content) {
    if (content instanceof org.apache.pdfbox.cos.COSInteger number) {
      return number.intValue();
    }
    if (content instanceof COSArray array && array.size() == 1) {
      return mark(array.getObject(0));
    }
    return content instanceof COSDictionary reference ? reference.getInt(COSName.MCID, -1) : -1;
  }

  private void rewrite(PDDocument pdf, PDPage page, Set<Integer> marks) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 2; i < tokens.size(); i++) {
      boolean marked =
          tokens.get(i) instanceof Operator operator
              && operator.getName().equals("BDC")
              && tokens.get(i - 1) instanceof COSDictionary properties
              && marks.contains(properties.getInt(COSName.MCID, -1));
      if (marked) {
        tokens.set(i, Operator.getOperator("BMC"));
        tokens.set(i - 2, COSName.ARTIFACT);
        tokens.remove(i - 1);
        i--;
      }
    }
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(stream);
    forget(page, marks);
  }

  /** The parent tree must not lead from a mark that is gone. */
  private void forget(PDPage page, Set<Integer> marks) throws IOException {
    Object value = root.getParentTree().getValue(page.getStructParents());
    if (value
            instanceof
            org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue tree
        && tree.getCOSObject() instanceof COSArray array) {
      marks.forEach(mark -> array.set(mark, COSNull.NULL));
    }
  }
}
