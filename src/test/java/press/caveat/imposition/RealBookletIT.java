package press.caveat.imposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.caveat.book.Book;
import press.caveat.book.Edition;
import press.caveat.book.PrintOptions;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.language.Words;
import press.caveat.manuscript.ManuscriptReader;
import press.caveat.pdf.PdfRenderer;
import press.caveat.source.SourceFolder;
import press.caveat.style.Styles;

/** This repository's own booklet, imposed and folded. */
class RealBookletIT {
  @ParameterizedTest
  @CsvSource({"BOOKLET, A4", "BOOKLET_LETTER, LETTER"})
  void theReaderMeetsEveryPageInOrder(Edition edition, SheetPaper paper) throws IOException {
    byte[] source = pages(edition);
    byte[] booklet = new Imposer(Details.BOOKLET).booklet(source, paper, PrintOptions.USUAL_CREEP);
    List<String> expected = texts(source);
    int blanks = SaddleStitch.of(expected.size()).blanks();
    for (int blank = 0; blank < blanks; blank++) {
      expected.add(expected.size() - 1 - blank, "");
    }
    try (FoldedBooklet folded = FoldedBooklet.of(booklet)) {
      List<String> read = new ArrayList<>();
      for (int page = 1; page <= folded.pages(); page++) {
        read.add(folded.text(page));
      }
      assertEquals(expected, read);
    }
    assertEquals(List.of(), Archive.failures(booklet));
  }

  private static byte[] pages(Edition edition) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFolder manuscript = new SourceFolder(Path.of("manuscript"), diagnostics);
    Book book = new ManuscriptReader(manuscript, diagnostics).read().orElseThrow();
    SourceFolder folder = new SourceFolder(Path.of("styles"), diagnostics);
    Styles styles = Styles.read(folder, List.of(edition), diagnostics).orElseThrow();
    Words words = Words.of(book.metadata().language()).orElseThrow();
    PdfRenderer renderer =
        new PdfRenderer(
            book,
            styles,
            java.util.Optional.empty(),
            words,
            Details.BOOKLET.modified(),
            diagnostics);
    byte[] pages = renderer.render(edition).pdf();
    assertFalse(diagnostics.hasErrors());
    return pages;
  }

  private static List<String> texts(byte[] file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(stripper.getText(pdf).strip());
      }
    }
    return texts;
  }
}
