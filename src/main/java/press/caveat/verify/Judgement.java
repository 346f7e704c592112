package press.caveat.verify;

import java.util.List;

/**
 * The verdict on one finished file.
 *
 * @param file its name
 * @param findings at least one for each rule that was applied
 */
public record Judgement(String file, List<Finding> findings) {
  public Judgement {
    findings = List.copyOf(findings);
  }

  /** Accepted if rules were applied and none rejects. */
  public boolean isAccepted() {
    return !findings.isEmpty() && findings.stream().noneMatch(f -> f.outcome().rejects());
  }
}
