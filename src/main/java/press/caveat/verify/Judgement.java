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

  /** Accepted if more was applied than a look at the file's kind, and nothing rejects. */
  public boolean isAccepted() {
    return findings.stream().anyMatch(f -> f.rule() != Rule.FILE_KIND)
        && findings.stream().noneMatch(f -> f.outcome().rejects());
  }
}
