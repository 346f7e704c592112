package press.caveat.verify.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.caveat.verify.Finding;
import press.caveat.verify.pdf.opened.PdfGrade;

class SampleBookTest {
  @Test
  void theUntouchedBookIsAccepted() {
    SampleBook book = SampleBook.plain();
    byte[] pdf = book.render();
    List<Finding> findings =
        new PdfJudge(SampleBook.fonts()).judge(pdf, "b.pdf", book.approved(), PdfGrade.BOOK);
    assertEquals(List.of(), findings.stream().filter(f -> f.outcome().rejects()).toList());
  }
}
