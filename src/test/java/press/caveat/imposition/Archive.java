package press.caveat.imposition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a file as PDF/A-2b. */
final class Archive {
  private static final Logger VERA = Logger.getLogger("org.verapdf");

  static {
    VERA.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Archive() {}

  /** The rules that are broken; none if the file conforms. */
  static List<String> failures(byte[] file) throws IOException {
    PDFAFlavour flavour = PDFAFlavour.PDFA_2_B;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> messages =
          result.getTestAssertions().stream().map(TestAssertion::getMessage).distinct().toList();
      return result.isCompliant() || !messages.isEmpty() ? messages : List.of("not compliant");
    } catch (VeraPDFException e) {
      throw new IOException(e);
    }
  }
}
