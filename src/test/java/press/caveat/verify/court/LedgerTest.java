package press.caveat.verify.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Check;
import press.caveat.verify.Check.Verdict;
import press.caveat.verify.Finding;
import press.caveat.verify.Judgement;
import press.caveat.verify.Kind;
import press.caveat.verify.Ledger;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;

/** A rule counts as kept only if it was applied; what was not applied is told. */
class LedgerTest {
  private static final byte[] EPUB = "PK and more".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PDF = "%PDF-1.7 and more".getBytes(StandardCharsets.US_ASCII);
  private static final ApprovedText TEXT = new ApprovedText("Read this.", "Read.", "No advice.");
  private static final ApprovedText LONE = new ApprovedText("Read this.", "", "");

  private static Court court(ApprovedText text) {
    return new Court(text, List.of(), false);
  }

  private static Ledger ledger(byte[] file, Kind kind, Finding... findings) {
    return court(TEXT).ledger(new Judgement("a", List.of(findings)), file, kind);
  }

  private static Finding finding(Rule rule, Outcome outcome, String message) {
    return new Finding(rule, outcome, "", message);
  }

  @Test
  void aJudgementWithoutFindingsKeepsNoRule() {
    for (Kind kind : Kind.values()) {
      Ledger ledger = ledger(kind == Kind.EBOOK ? EPUB : PDF, kind);
      assertEquals(0, ledger.counts().get(Verdict.ACCEPTED));
      assertFalse(ledger.accepted());
    }
  }

  @Test
  void aRuleIsKeptOnlyIfTheJudgeSaysWhatItLookedAt() {
    Ledger ledger =
        ledger(EPUB, Kind.EBOOK, finding(Rule.EPUB_PACKAGE, Outcome.PASSED, "21 items"));
    assertEquals(
        Set.of(Rule.EPUB_PACKAGE),
        ledger.checks().stream()
            .filter(check -> check.verdict() == Verdict.ACCEPTED)
            .map(Check::rule)
            .collect(Collectors.toSet()));
    assertEquals("21 items", ledger.of(Rule.EPUB_PACKAGE).figure());
  }

  @Test
  void whatTheJudgeNeverCameToIsNotRun() {
    Finding broken = finding(Rule.EPUB_CONTAINER, Outcome.FAILED, "cut off");
    Ledger ledger = ledger(EPUB, Kind.EBOOK, broken);
    assertEquals(Verdict.REJECTED, ledger.of(Rule.EPUB_CONTAINER).verdict());
    assertEquals(List.of(broken), ledger.of(Rule.EPUB_CONTAINER).findings());
    assertEquals(Verdict.NOT_RUN, ledger.of(Rule.EPUB_NOTICE_TEXT).verdict());
    assertTrue(ledger.of(Rule.EPUB_NOTICE_TEXT).figure().contains("rejected before"));
    assertEquals(Verdict.NOT_APPLICABLE, ledger.of(Rule.PDF_TAGS).verdict());
  }

  @Test
  void validatorsThatWereNotAskedAreNotRun() {
    Ledger ebook = ledger(EPUB, Kind.EBOOK, finding(Rule.EPUB_CLOSED, Outcome.PASSED, "ok"));
    assertEquals(Verdict.NOT_RUN, ebook.of(Rule.EPUB_VALID).verdict());
    Ledger book = ledger(PDF, Kind.BOOK, finding(Rule.PDF_OPENS, Outcome.PASSED, "2 pages"));
    assertEquals(Verdict.NOT_RUN, book.of(Rule.PDF_UA).verdict());
    assertEquals(Verdict.NOT_RUN, book.of(Rule.PDF_A).verdict());
  }

  @Test
  void whatAPersonMustJudgeIsOpenEvenIfTheRestIsKept() {
    Ledger ledger =
        ledger(
            PDF,
            Kind.BOOK,
            finding(Rule.PDF_LINKS, Outcome.OPEN, "does it serve?"),
            finding(Rule.PDF_LINKS, Outcome.PASSED, "9 links"));
    assertEquals(Verdict.OPEN, ledger.of(Rule.PDF_LINKS).verdict());
    assertTrue(ledger.accepted());
  }

  @Test
  void whatCannotBeJudgedIsRejected() {
    Finding unjudged = finding(Rule.CSS_NOT_JUDGED, Outcome.NOT_JUDGED, "an unknown function");
    Ledger ledger = ledger(EPUB, Kind.EBOOK, unjudged);
    assertEquals(Verdict.REJECTED, ledger.of(Rule.CSS_NOT_JUDGED).verdict());
  }

  @Test
  void aBookThatPromisesNoShortNoticeOwesNone() {
    Judgement judgement =
        new Judgement("a", List.of(finding(Rule.EPUB_CLOSED, Outcome.PASSED, "ok")));
    Ledger ledger = court(LONE).ledger(judgement, EPUB, Kind.FOREIGN);
    assertEquals(Verdict.NOT_APPLICABLE, ledger.of(Rule.EPUB_SHORT_NOTICE).verdict());
  }

  @Test
  void theFileIsNamedByItsBytes() {
    Ledger ledger = ledger(PDF, Kind.BOOK);
    assertEquals(PDF.length, ledger.bytes());
    assertEquals(
        "1ac0bd55ba", ledger.sha256().substring(0, 10), "the digest sha256sum gives of the bytes");
  }

  @Test
  void aLedgerLeavesNoRuleOut() {
    Ledger ledger = ledger(PDF, Kind.BOOK);
    assertEquals(Arrays.asList(Rule.values()), ledger.checks().stream().map(Check::rule).toList());
    List<Check> fewer = ledger.checks().subList(1, ledger.checks().size());
    assertThrows(
        IllegalArgumentException.class, () -> new Ledger("a", Kind.BOOK, 1, "", false, fewer));
  }

  @Test
  void aLookAtTheKindOfFileAcceptsNothing() {
    Finding kind = finding(Rule.FILE_KIND, Outcome.PASSED, "EPUB");
    assertFalse(new Judgement("a", List.of(kind)).isAccepted());
  }
}
