package press.caveat.verify.pdf.rules;

import java.util.ArrayList;
import java.util.List;
import press.caveat.verify.Finding;
import press.caveat.verify.pdf.opened.PdfFile;

/**
 * What a good PDF owes its reader beyond the notice, and veraPDF does not ask for. Our own files
 * are rejected for lacking it; of another tool's file it is said, and no more.
 */
public final class PdfRules {
  private PdfRules() {}

  public static List<Finding> judge(PdfFile file, String name) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(CatalogRules.judge(file, name));
    findings.addAll(MetadataRules.judge(file));
    findings.addAll(OutlineRules.judge(file));
    findings.addAll(LinkRules.judge(file));
    findings.addAll(TagRules.judge(file));
    return findings;
  }
}
