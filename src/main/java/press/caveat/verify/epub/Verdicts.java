package press.caveat.verify.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.caveat.verify.Finding;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;

/** Findings as they come in, and the rules that were applied without any. */
final class Verdicts {
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Rule, String> applied = new LinkedHashMap<>();

  /** Says that a rule was applied, and to what; the last word counts. */
  void applied(Rule rule, String to) {
    applied.put(rule, to);
  }

  void fail(Rule rule, String place, String message) {
    add(new Finding(rule, Outcome.FAILED, place, message));
  }

  void unjudged(Rule rule, String place, String message) {
    add(new Finding(rule, Outcome.NOT_JUDGED, place, message));
  }

  void add(Finding finding) {
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  /** What is wrong, then the rules that hold. */
  List<Finding> all() {
    List<Finding> all = new ArrayList<>(findings);
    applied.forEach(
        (rule, to) -> {
          if (findings.stream().noneMatch(f -> f.rule() == rule)) {
            all.add(new Finding(rule, Outcome.PASSED, "", to));
          }
        });
    return all;
  }
}
