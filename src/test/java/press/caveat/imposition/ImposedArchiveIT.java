package press.caveat.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import press.caveat.book.PrintOptions;

/** Files for printing keep PDF/A-2b. */
class ImposedArchiveIT {
  private final Imposer imposer = new Imposer(Details.BOOKLET);

  @Test
  void aBookletIsPdfA2b() throws IOException {
    byte[] pages = PageMaker.pages(9, PageMaker.A5);
    byte[] booklet = imposer.booklet(pages, SheetPaper.A4, PrintOptions.USUAL_CREEP);

    assertEquals(List.of(), Archive.failures(booklet));
  }

  @Test
  void cardsArePdfA2b() throws IOException {
    byte[] pages = PageMaker.pages(5, PageMaker.millimetres(85, 120));

    assertEquals(
        List.of(), Archive.failures(imposer.nUp(pages, CardsPerSheet.FOUR, SheetPaper.LETTER)));
  }

  @Test
  void withoutTheOutputIntentItWouldNotBe() throws IOException {
    byte[] pages = PageMaker.pages(4, PageMaker.A5);
    try (PDDocument pdf = Loader.loadPDF(imposer.booklet(pages, SheetPaper.A4, 0))) {
      pdf.getDocumentCatalog().setOutputIntents(List.of());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      assertNotEquals(List.of(), Archive.failures(bytes.toByteArray()));
    }
  }
}
