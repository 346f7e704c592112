package press.caveat.verify.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import press.caveat.verify.Finding;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;

/**
 * veraPDF as a library: conformance to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). Nothing
 * of veraPDF is loaded before the first call.
 */
public final class ValidatorVeraPdf {
  /** Kept, since a logger that nobody holds forgets its level. */
  private static final Logger LOGGER = Logger.getLogger("org.verapdf");

  private ValidatorVeraPdf() {}

  /**
   * Validates a file against both profiles.
   *
   * @return one finding for each rule of veraPDF that failed, or one that the profile is kept
   */
  public static List<Finding> validate(byte[] pdf) {
    LOGGER.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    List<Finding> findings = new ArrayList<>();
    findings.addAll(validate(pdf, PDFAFlavour.PDFUA_1, Rule.PDF_UA));
    findings.addAll(validate(pdf, PDFAFlavour.PDFA_2_A, Rule.PDF_A));
    return findings;
  }

  private static List<Finding> validate(byte[] pdf, PDFAFlavour flavour, Rule rule) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return findings(validator.validate(parser), rule);
    } catch (Exception unreadable) {
      return List.of(
          new Finding(rule, Outcome.NOT_JUDGED, "", "veraPDF cannot read it: " + unreadable));
    }
  }

  private static List<Finding> findings(ValidationResult result, Rule rule) {
    if (result.isCompliant()) {
      String message = result.getTotalAssertions() + " checks passed";
      return List.of(new Finding(rule, Outcome.PASSED, "", message));
    }
    Map<String, TestAssertion> first = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        String clause =
            assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
        first.putIfAbsent(clause, assertion);
      }
    }
    List<Finding> findings = new ArrayList<>();
    first.forEach(
        (clause, assertion) ->
            findings.add(
                new Finding(
                    rule,
                    Outcome.FAILED,
                    assertion.getLocation().getContext(),
                    "clause " + clause + ": " + assertion.getMessage())));
    return findings;
  }
}
