package press.caveat.report;

import java.util.ArrayList;
import java.util.List;
import press.caveat.report.ProofReport.Statement;
import press.caveat.verify.Check;
import press.caveat.verify.Check.Verdict;
import press.caveat.verify.Finding;
import press.caveat.verify.Kind;
import press.caveat.verify.Ledger;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;

/**
 * Accessibility in words: for each standard what was asked, what came out, and what is not claimed.
 * A machine's silence is never told as conformance.
 */
final class Conformance {
  private static final String HUMAN_PART =
      " These are the conditions a machine can check; the standard also has conditions that only a"
          + " person can judge, and those are open.";

  private final List<Ledger> ledgers;
  private final List<Statement> statements = new ArrayList<>();

  private Conformance(List<Ledger> ledgers) {
    this.ledgers = ledgers;
  }

  static List<Statement> of(List<Ledger> ledgers) {
    return new Conformance(ledgers).all();
  }

  private List<Statement> all() {
    if (concerns(Rule.EPUB_VALID)) {
      add(
          "EPUB Accessibility 1.1, WCAG 2.2 level AA",
          "This proof claims no conformance: a claim takes a recorded review by a person.");
      ledgers.forEach(this::claims);
      standard("EPUB 3.3", Rule.EPUB_VALID, "EPUBCheck", "");
    }
    if (concerns(Rule.PDF_UA)) {
      standard("PDF/UA-1 (ISO 14289-1)", Rule.PDF_UA, "veraPDF", HUMAN_PART);
      standard("PDF/A-2a (ISO 19005-2)", Rule.PDF_A, "veraPDF", "");
    }
    ledgers.stream()
        .filter(ledger -> ledger.kind() == Kind.BOOKLET)
        .forEach(
            ledger ->
                add(
                    ledger.file(),
                    "Sheets to be printed and folded. They are not for screens and claim no"
                        + " accessibility."));
    return List.copyOf(statements);
  }

  /** What a book says of itself, each value with what proves it; what is not proved, as such. */
  private void claims(Ledger ledger) {
    for (Finding claim : ledger.of(Rule.EPUB_ACCESSIBILITY).findings()) {
      String verdict = claim.outcome() == Outcome.PASSED ? "stated, and true: " : "not proved: ";
      add(ledger.file(), verdict + claim.message());
    }
  }

  private boolean concerns(Rule rule) {
    return ledgers.stream().anyMatch(l -> l.of(rule).verdict() != Verdict.NOT_APPLICABLE);
  }

  private void standard(String name, Rule rule, String validator, String further) {
    List<Check> checks =
        ledgers.stream()
            .map(ledger -> ledger.of(rule))
            .filter(check -> check.verdict() != Verdict.NOT_APPLICABLE)
            .toList();
    long run = checks.stream().filter(check -> check.verdict() != Verdict.NOT_RUN).count();
    long kept = checks.stream().filter(check -> check.verdict() == Verdict.ACCEPTED).count();
    if (run == 0) {
      add(name, validator + " was not asked in this proof, so nothing is said of it here.");
      return;
    }
    String asked = run == checks.size() ? "" : " (" + checks.size() + " are concerned)";
    String found = "has no objection to " + kept + " of " + run + " files" + asked + ".";
    add(name, validator + " " + found + (kept == run ? further : ""));
  }

  private void add(String subject, String words) {
    statements.add(new Statement(subject, words));
  }
}
