package press.caveat.verify.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.caveat.verify.Rule.PDF_NOTICE_LETTERS;
import static press.caveat.verify.Rule.PDF_NOTICE_PLACE;
import static press.caveat.verify.Rule.PDF_NOTICE_SIGHT;
import static press.caveat.verify.Rule.PDF_NOTICE_SIZE;
import static press.caveat.verify.Rule.PDF_NOTICE_TEXT;
import static press.caveat.verify.Rule.PDF_SHORT_NOTICE_PAGES;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Finding;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.PdfGrade;
import press.caveat.verify.pdf.shape.KnownFonts;

/** What each grade owes, and no more. */
class GradesIT {
  private static final String LARGE =
      "@page { @bottom-left { font-size: 18pt; font-family: Book; vertical-align: top; content: '"
          + SampleBook.SHORT
          + "' } @bottom-right { content: none } } @page { size: A4; margin-bottom: 30mm }"
          + " body { font-size: 18pt } h1 { font-size: 22pt } h2 { font-size: 20pt }";

  private static final String SHEET =
      "@page { size: A4; @bottom-left { font-size: 12pt; font-family: Book; vertical-align: top;"
          + " content: '"
          + SampleBook.SHORT
          + "' } @bottom-right { content: none } } body { font-size: 12.5pt }"
          + " section { page-break-before: auto }";

  /** A handout: its title, the core, and then what to do; no chapters, no contents of pages. */
  private static SampleBook handout(String before, String core) {
    return SampleBook.plain()
        .withCss(SHEET)
        .withCover("")
        .withNotice(before + "<div class=\"core\">" + core + "</div>")
        .withBody("<h2 id=\"w\">Drink enough</h2><p>Drink when you are thirsty.</p>");
  }

  private static final String CORE =
      "<p>In an emergency call your local emergency number now.</p>"
          + "<p>This sheet does not replace the advice of your doctor.</p>";

  private static ApprovedText core() {
    String text =
        "In an emergency call your local emergency number now. "
            + "This sheet does not replace the advice of your doctor.";
    return new ApprovedText("Notice " + text + " And more.", text, SampleBook.SHORT);
  }

  @Test
  void largePrintIsAcceptedAtEighteenPoints() {
    SampleBook book = SampleBook.plain().withCss(LARGE);
    Court.accepts(book.render(), book.approved(), PdfGrade.LARGE_PRINT);
  }

  @Test
  void anOrdinaryBookIsNoLargePrint() {
    rejects(PDF_NOTICE_SIZE, Court.book(), Court.approved(), PdfGrade.LARGE_PRINT);
    rejects(PDF_SHORT_NOTICE_PAGES, Court.book(), Court.approved(), PdfGrade.LARGE_PRINT);
  }

  @Test
  void aNoticeInSmallerLettersThanTheTextIsRejected() {
    SampleBook book =
        SampleBook.plain().withCss("body { font-size: 14pt } #notice { font-size: 11pt }");
    rejects(PDF_NOTICE_SIZE, book.render(), book.approved(), PdfGrade.BOOK);
  }

  @Test
  void textBelowTheGradesSizeIsRejected() {
    SampleBook book =
        SampleBook.plain().withCss("body { font-size: 9pt } #notice { font-size: 12pt }");
    rejects(PDF_NOTICE_SIZE, book.render(), book.approved(), PdfGrade.BOOK);
  }

  @Test
  void aHandoutOpensWithTheCoreUnderItsTitle() {
    Court.accepts(handout("<h1>Drinking</h1>", CORE).render(), core(), PdfGrade.HANDOUT);
  }

  @Test
  void aHandoutWithAnInstructionAboveTheCoreIsRejected() {
    byte[] pdf = handout("<h1>Drinking</h1><p>Drink a litre a day.</p>", CORE).render();
    rejects(PDF_NOTICE_PLACE, pdf, core(), PdfGrade.HANDOUT);
  }

  @Test
  void aHandoutWithHalfACoreIsRejected() {
    byte[] pdf = handout("<h1>Drinking</h1>", CORE.replace("not replace", "replace")).render();
    rejects(PDF_NOTICE_TEXT, pdf, core(), PdfGrade.HANDOUT);
  }

  @Test
  void aHandoutWithAPaleCoreIsRejected() {
    SampleBook pale = handout("<h1>Drinking</h1>", CORE).withCss(".core { color: #888 }");
    rejects(PDF_NOTICE_SIGHT, pale.render(), core(), PdfGrade.HANDOUT);
  }

  @Test
  void dividedWordsAreRejectedInOurOwnNotice() {
    String divided =
        SampleBook.NOTICE
            .replace("pharmacist", "pharma\u00ADcist")
            .replace("medicine", "medi\u00ADcine");
    SampleBook book = SampleBook.plain().withCss("#notice { width: 29mm }").withNotice(divided);
    rejects(PDF_NOTICE_TEXT, book.render(), book.approved(), PdfGrade.BOOK);
  }

  @Test
  void anotherVersionOfTheTextIsRejected() {
    ApprovedText newer =
        new ApprovedText(
            Court.approved().full().replace("advice", "counsel"), "", SampleBook.SHORT);
    rejects(PDF_NOTICE_TEXT, Court.book(), newer, PdfGrade.BOOK);
  }

  @Test
  void ourTaggedBookPassesAsAnyBook() {
    Court.accepts(Court.book(), Court.approved(), PdfGrade.FOREIGN);
  }

  /** Whoever hides the notice from the screen reader only is found by the tags. */
  @Test
  void aTaggedBookOfAnotherToolThatDoesNotReadTheNoticeOutIsRejected() throws IOException {
    byte[] pdf =
        Trick.operate(
            Court.book(),
            d ->
                Cos.section(d, PaintTricks.NOTICE)
                    .getCOSObject()
                    .removeItem(org.apache.pdfbox.cos.COSName.K));
    rejects(PDF_NOTICE_TEXT, pdf, Court.approved(), PdfGrade.FOREIGN);
  }

  @Test
  void withoutKnownFontsTheLettersStayOpen() {
    List<Finding> findings =
        new PdfJudge(KnownFonts.none())
            .judge(Court.book(), "book.pdf", Court.approved(), PdfGrade.BOOK);
    assertTrue(
        findings.stream()
            .anyMatch(f -> f.rule() == PDF_NOTICE_LETTERS && f.outcome() == Outcome.OPEN));
    assertEquals(List.of(), findings.stream().filter(f -> f.outcome().rejects()).toList());
  }

  @Test
  void theSameBytesGiveTheSameFindings() {
    assertEquals(
        Court.judge(Court.book(), Court.approved(), PdfGrade.BOOK),
        Court.judge(Court.book(), Court.approved(), PdfGrade.BOOK));
  }

  private static void rejects(Rule rule, byte[] pdf, ApprovedText text, PdfGrade grade) {
    List<Finding> objections = Court.objections(pdf, text, grade);
    assertTrue(
        objections.stream().anyMatch(finding -> finding.rule() == rule),
        () -> "expected " + rule + ", found " + objections);
  }
}
