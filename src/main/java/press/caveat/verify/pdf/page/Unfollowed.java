package press.caveat.verify.pdf.page;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * Notes what some viewers and printers honour and the renderer does not: where it occurs, a picture
 * proves nothing.
 */
final class Unfollowed {
  private static final COSName ALTERNATES = COSName.getPDFName("Alternates");
  private static final COSName OPI = COSName.getPDFName("OPI");
  private static final COSName REFERENCE = COSName.getPDFName("Ref");
  private static final COSName KNOCKOUT = COSName.getPDFName("K");

  private final List<String> faults;

  Unfollowed(List<String> faults) {
    this.faults = faults;
  }

  /** Looks at a form or an image that is about to be painted. */
  void check(COSStream object) {
    note(object.containsKey(ALTERNATES), "an image has another one for print");
    note(object.containsKey(OPI), "an object is exchanged for another in print");
    note(object.containsKey(REFERENCE), "a form stands for a page of another file");
    COSDictionary group = object.getCOSDictionary(COSName.GROUP);
    note(group != null && group.getBoolean(KNOCKOUT, false), "a group knocks out what it paints");
  }

  /** Looks at the state in which something is painted. */
  void check(PDGraphicsState state) {
    COSBase transfer = state.getTransfer();
    boolean plain =
        transfer == null || transfer.equals(COSName.IDENTITY) || transfer.equals(COSName.DEFAULT);
    note(!plain, "a transfer function changes the colours");
  }

  private void note(boolean occurs, String fault) {
    if (occurs && !faults.contains(fault)) {
      faults.add(fault);
    }
  }
}
