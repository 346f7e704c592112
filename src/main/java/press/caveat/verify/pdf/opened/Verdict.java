package press.caveat.verify.pdf.opened;

import java.util.ArrayList;
import java.util.List;
import press.caveat.verify.Finding;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;

/** Collects what one rule finds; a rule that finds nothing wrong has passed. */
public final class Verdict {
  /** A rule broken on every page of a book need not say so for each. */
  private static final int MOST = 12;

  private final Rule rule;
  private final List<Finding> findings = new ArrayList<>();

  public Verdict(Rule rule) {
    this.rule = rule;
  }

  public void fail(String place, String message) {
    add(Outcome.FAILED, place, message);
  }

  public void open(String place, String message) {
    add(Outcome.OPEN, place, message);
  }

  public void cannotJudge(String place, String message) {
    add(Outcome.NOT_JUDGED, place, message);
  }

  /** Fails where we promised it, and only tells of it in a file that another tool made. */
  public void owe(PdfGrade grade, String place, String message) {
    add(grade.isOwn() ? Outcome.FAILED : Outcome.OPEN, place, message);
  }

  /** All that was found; where nothing was, that the rule holds, and what shows it. */
  public List<Finding> orPassed(String message) {
    if (findings.isEmpty()) {
      findings.add(new Finding(rule, Outcome.PASSED, "", message));
    }
    return List.copyOf(findings);
  }

  private void add(Outcome outcome, String place, String message) {
    long same = findings.stream().filter(finding -> finding.outcome() == outcome).count();
    if (same < MOST) {
      findings.add(new Finding(rule, outcome, place, message));
    }
  }

  public static String page(int number) {
    return "page " + number;
  }
}
