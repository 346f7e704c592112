package press.caveat.verify;

import java.util.List;
import java.util.Objects;

/**
 * What became of one rule for one file.
 *
 * @param rule the rule
 * @param verdict how it came out, or that it was not asked
 * @param figure what was looked at and what was counted; for a rule that was not applied, why
 * @param findings what is wrong, what could not be judged, what is open, and the points that hold
 *     if there are several
 */
public record Check(Rule rule, Verdict verdict, String figure, List<Finding> findings) {
  public Check {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(verdict, "verdict");
    findings = List.copyOf(findings);
    if (figure.isBlank() && findings.isEmpty()) {
      throw new IllegalArgumentException("a check says what it looked at: " + rule.id());
    }
    if (findings.stream().anyMatch(finding -> finding.rule() != rule)) {
      throw new IllegalArgumentException("findings of another rule than " + rule.id());
    }
  }

  /** How a rule came out. */
  public enum Verdict {
    /** Looked at, and kept. */
    ACCEPTED("accepted"),
    /** Looked at, and broken or beyond what the judge can tell; the file is rejected. */
    REJECTED("rejected"),
    /** Something is left for a person to judge. */
    OPEN("open"),
    /** The rule concerns this file and was not applied: nothing is claimed. */
    NOT_RUN("not run"),
    /** The rule is for files of another kind. */
    NOT_APPLICABLE("not applicable");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** The verdict in reports: {@code not run}. */
    public String words() {
      return words;
    }
  }
}
