package press.caveat.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Files for printing keep PDF/A-2b. */
class ImposedArchiveIT {
  private static final Logger VERA = Logger.getLogger("org.verapdf");

  private final Imposer imposer = new Imposer(Details.BOOKLET);

  @BeforeAll
  static void initialise() {
    VERA.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void aBookletIsPdfA2b() throws Exception {
    byte[] pages = PageMaker.pages(9, PageMaker.A5);

    assertEquals(List.of(), failures(imposer.booklet(pages, SheetPaper.A4, 0.1)));
  }

  @Test
  void cardsArePdfA2b() throws Exception {
    byte[] pages = PageMaker.pages(5, PageMaker.millimetres(85, 120));

    assertEquals(List.of(), failures(imposer.nUp(pages, CardsPerSheet.FOUR, SheetPaper.LETTER)));
  }

  private static List<String> failures(byte[] file) throws VeraPDFException, IOException {
    PDFAFlavour flavour = PDFAFlavour.PDFA_2_B;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> messages =
          result.getTestAssertions().stream().map(TestAssertion::getMessage).distinct().toList();
      assertEquals(messages.isEmpty(), result.isCompliant());
      return messages;
    }
  }
}
