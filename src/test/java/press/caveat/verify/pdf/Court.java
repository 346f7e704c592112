package press.caveat.verify.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Finding;
import press.caveat.verify.pdf.opened.PdfGrade;
import press.caveat.verify.pdf.shape.KnownFonts;

/** Brings files before the judge. The sample book is rendered once. */
final class Court {
  private static final SampleBook BOOK = SampleBook.plain();
  private static final byte[] PDF = BOOK.render();
  private static final KnownFonts FONTS = SampleBook.fonts();

  private Court() {}

  static byte[] book() {
    return PDF.clone();
  }

  static ApprovedText approved() {
    return BOOK.approved();
  }

  static List<Finding> judge(byte[] pdf, ApprovedText text, PdfGrade grade) {
    return new PdfJudge(FONTS).judge(pdf, "book.pdf", text, grade);
  }

  /** What rejects a file, if anything does. */
  static List<Finding> objections(byte[] pdf, ApprovedText text, PdfGrade grade) {
    return judge(pdf, text, grade).stream().filter(f -> f.outcome().rejects()).toList();
  }

  /** Plays a trick upon the sample book; the rule it names must be among those that object. */
  static void rejects(Trick trick) throws IOException {
    rejects(trick, trick.play(PDF), approved(), PdfGrade.BOOK);
  }

  static void rejects(Trick trick, byte[] pdf, ApprovedText text, PdfGrade grade) {
    List<Finding> objections = objections(pdf, text, grade);
    assertTrue(
        objections.stream().anyMatch(finding -> finding.rule() == trick.rule()),
        () -> trick + ": expected " + trick.rule() + ", found " + objections);
  }

  static void accepts(byte[] pdf, ApprovedText text, PdfGrade grade) {
    assertEquals(List.of(), objections(pdf, text, grade));
  }
}
