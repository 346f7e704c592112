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
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;

/**
 * Takes marked content (ISO 32000-1, 14.6) out of the structure: as an artifact that is still
 * drawn, or as one without its letters. The caller takes it out of the structure tree.
 */
final class MarkedContent {
  private static final Set<String> SHOWS_TEXT = Set.of("Tj", "TJ", "'", "\"");

  private final PDDocument pdf;
  private final Map<COSDictionary, Set<Integer>> artifacts = new HashMap<>();
  private final Map<COSDictionary, Set<Integer>> silenced = new HashMap<>();

  MarkedContent(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** What is drawn there is no part of the text. */
  void makeArtifact(COSDictionary page, int mark) {
    artifacts.computeIfAbsent(page, p -> new HashSet<>()).add(mark);
  }

  /** The letters drawn there are drawn no more. */
  void silence(COSDictionary page, int mark) {
    makeArtifact(page, mark);
    silenced.computeIfAbsent(page, p -> new HashSet<>()).add(mark);
  }

  /** Rewrites the pages concerned. */
  void apply() throws IOException {
    for (PDPage page : pdf.getPages()) {
      Set<Integer> marks = artifacts.get(page.getCOSObject());
      if (marks != null) {
        Set<Integer> silent = silenced.getOrDefault(page.getCOSObject(), Set.of());
        rewrite(page, marks, silent);
        forget(page, marks);
      }
    }
  }

  private void rewrite(PDPage page, Set<Integer> marks, Set<Integer> silent) throws IOException {
    List<Object> kept = new ArrayList<>();
    boolean dropping = false;
    for (Object token : new PDFStreamParser(page).parse()) {
      String operator = token instanceof Operator o ? o.getName() : "";
      int mark = operator.equals("BDC") ? mark(kept) : -1;
      if (dropping && SHOWS_TEXT.contains(operator)) {
        kept.remove(kept.size() - 1);
        continue;
      }
      if (marks.contains(mark)) {
        dropping = silent.contains(mark);
        kept.remove(kept.size() - 1);
        kept.set(kept.size() - 1, COSName.ARTIFACT);
        kept.add(Operator.getOperator("BMC"));
        continue;
      }
      dropping = dropping && !operator.equals("EMC");
      kept.add(token);
    }
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(kept);
    }
    page.setContents(stream);
  }

  private static int mark(List<Object> before) {
    return before.get(before.size() - 1) instanceof COSDictionary properties
        ? properties.getInt(COSName.MCID, -1)
        : -1;
  }

  /** The parent tree must not lead from a mark that is gone. */
  private void forget(PDPage page, Set<Integer> marks) throws IOException {
    Object value =
        pdf.getDocumentCatalog()
            .getStructureTreeRoot()
            .getParentTree()
            .getValue(page.getStructParents());
    if (value instanceof PDParentTreeValue tree && tree.getCOSObject() instanceof COSArray array) {
      marks.forEach(mark -> array.set(mark, COSNull.NULL));
    }
  }
}
