package press.caveat.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.caveat.book.PrintOptions;

/** Booklets cut and folded: what is read in them, page after page. */
class FoldedBookletTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 8, 12, 63, 64, 65, 130})
  void onA4TheReaderMeetsThePagesInOrder(int count) throws IOException {
    byte[] source = PageMaker.pages(count, PageMaker.A5);

    assertEquals(
        expected(source), folded(imposed(source, SheetPaper.A4)), "text of the folded pages");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 12, 65})
  void onLetterTheReaderMeetsThePagesInOrder(int count) throws IOException {
    byte[] source = PageMaker.pages(count, PageMaker.HALF_LETTER);

    assertEquals(expected(source), folded(imposed(source, SheetPaper.LETTER)));
  }

  @Test
  void aSideInTheWrongPlaceIsSeen() throws IOException {
    byte[] source = PageMaker.pages(8, PageMaker.A5);
    byte[] wrong =
        changed(
            imposed(source, SheetPaper.A4),
            pdf -> {
              PDPage side = pdf.getPage(1);
              pdf.removePage(1);
              pdf.addPage(side);
            });

    assertNotEquals(expected(source), folded(wrong));
  }

  @Test
  void twoSignaturesFoldedAsOneAreSeen() throws IOException {
    byte[] source = PageMaker.pages(65, PageMaker.A5);
    byte[] unlabelled =
        changed(
            imposed(source, SheetPaper.A4), pdf -> pdf.getDocumentCatalog().setPageLabels(null));

    assertNotEquals(expected(source), folded(unlabelled));
  }

  @Test
  void refusesWhatIsNoStackOfSheets() throws IOException {
    byte[] source = PageMaker.pages(4, PageMaker.A5);
    byte[] turned = changed(imposed(source, SheetPaper.A4), pdf -> pdf.getPage(1).setRotation(180));
    byte[] torn = changed(imposed(source, SheetPaper.A4), pdf -> pdf.removePage(1));

    assertThrows(IllegalArgumentException.class, () -> FoldedBooklet.of(torn));
    assertThrows(IllegalArgumentException.class, () -> FoldedBooklet.of(turned));
    assertThrows(IllegalArgumentException.class, () -> FoldedBooklet.of(source));
    assertThrows(IllegalArgumentException.class, () -> FoldedBooklet.of(new byte[] {1, 2, 3}));
  }

  private static byte[] imposed(byte[] source, SheetPaper paper) {
    return new Imposer(Details.BOOKLET).booklet(source, paper, PrintOptions.USUAL_CREEP);
  }

  private static List<String> folded(byte[] booklet) throws IOException {
    List<String> texts = new ArrayList<>();
    try (FoldedBooklet folded = FoldedBooklet.of(booklet)) {
      for (int page = 1; page <= folded.pages(); page++) {
        texts.add(folded.text(page));
      }
    }
    return texts;
  }

  /** The texts of the source, with empty pages before the last. */
  private static List<String> expected(byte[] source) throws IOException {
    List<String> texts = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(source)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(stripper.getText(pdf).strip());
        assertTrue(texts.get(page - 1).startsWith("Page " + page + " of the source"));
      }
    }
    int cover = texts.size() < 3 ? texts.size() : texts.size() - 1;
    while (texts.size() % 4 != 0) {
      texts.add(cover, "");
    }
    return texts;
  }

  private interface Change {
    void to(PDDocument pdf) throws IOException;
  }

  private static byte[] changed(byte[] file, Change change) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      change.to(pdf);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }
}
