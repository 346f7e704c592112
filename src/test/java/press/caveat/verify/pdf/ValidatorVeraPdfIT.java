package press.caveat.verify.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import press.caveat.verify.Finding;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;

class ValidatorVeraPdfIT {
  @Test
  void theSampleBookConformsToBothProfiles() {
    List<Finding> findings = ValidatorVeraPdf.validate(Court.book());
    assertEquals(
        List.of(Outcome.PASSED, Outcome.PASSED),
        findings.stream().map(Finding::outcome).toList(),
        findings::toString);
  }

  @Test
  void eachFailedRuleIsNamedByItsClause() throws IOException {
    byte[] untitled = Trick.operate(Court.book(), d -> Cos.catalog(d).removeItem(COSName.LANG));
    List<Finding> findings = ValidatorVeraPdf.validate(untitled);
    assertTrue(
        findings.stream()
            .anyMatch(f -> f.rule() == Rule.PDF_UA && f.message().startsWith("clause 7.2-")),
        findings::toString);
  }

  @Test
  void whatIsNoPdfIsNotJudged() {
    List<Finding> findings =
        ValidatorVeraPdf.validate("not a PDF".getBytes(StandardCharsets.UTF_8));
    assertTrue(findings.stream().allMatch(f -> f.outcome().rejects()), findings::toString);
  }
}
