package press.caveat.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class TypesettingIT {
  /** Nothing we add to the engine may cost a document its conformance. */
  @ParameterizedTest
  @ValueSource(strings = {"ua1", "2a"})
  void keepsTheEnginesConformance(String flavour) throws Exception {
    String justified = "body{text-align:justify;-fs-max-justification-inter-char:0}";
    byte[] pdf = Print.of(Torture.CSS + justified, Torture.forPrint(Torture.body(1, 3))).pdf();
    ValidationResult result = validate(pdf, PDFAFlavour.fromString(flavour));
    assertEquals("{}", result.getFailedChecks().toString());
    assertEquals(true, result.isCompliant());
  }

  private static ValidationResult validate(byte[] pdf, PDFAFlavour flavour) throws Exception {
    Logger.getLogger("org.verapdf").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser);
    }
  }
}
