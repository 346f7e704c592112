package press.caveat.verify.css;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.caveat.verify.Finding;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;
import press.caveat.verify.css.cascade.Origin;
import press.caveat.verify.css.syntax.UnjudgedCssException;

/** What the effects found, each fault of each declaration once. */
final class Report {
  private final String page;
  private final Set<String> registered;
  private final Map<String, Finding> findings = new LinkedHashMap<>();

  /**
   * @param page named where a fault has no place of its own
   * @param registered names the sheets define; counter styles with an at sign before them
   */
  Report(String page, Set<String> registered) {
    this.page = page;
    this.registered = registered;
  }

  /** Whether a sheet defines how a list counts. */
  boolean isCounterStyle(String name) {
    return registered.contains("@" + name);
  }

  void fail(Rule rule, Origin origin, String message) {
    add(rule, Outcome.FAILED, origin, message);
  }

  void unjudged(Rule rule, Origin origin, String message) {
    add(rule, Outcome.NOT_JUDGED, origin, message);
  }

  void unjudged(UnjudgedCssException e) {
    Origin origin = e.file().isEmpty() ? Origin.READER : new Origin(e.file(), e.line());
    unjudged(Rule.CSS_NOT_JUDGED, origin, "cannot be judged: " + e.getMessage());
  }

  private void add(Rule rule, Outcome outcome, Origin origin, String message) {
    String place = origin.equals(Origin.READER) ? page : origin.toString();
    String key = rule + " " + place + " " + message.replaceFirst(" when .*", "");
    findings.putIfAbsent(key, new Finding(rule, outcome, place, message));
  }

  List<Finding> findings() {
    return new ArrayList<>(findings.values());
  }
}
