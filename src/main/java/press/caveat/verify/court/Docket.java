package press.caveat.verify.court;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Check;
import press.caveat.verify.Check.Verdict;
import press.caveat.verify.Finding;
import press.caveat.verify.Format;
import press.caveat.verify.Judgement;
import press.caveat.verify.Kind;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;

/**
 * Which rules a file is held to, and what became of each. A rule without a finding was not applied,
 * whatever the reason: it never counts as kept.
 */
final class Docket {
  private final Format format;
  private final Kind kind;
  private final ApprovedText approved;
  private final boolean validators;

  Docket(Format format, Kind kind, ApprovedText approved, boolean validators) {
    this.format = format;
    this.kind = kind;
    this.approved = approved;
    this.validators = validators;
  }

  /** One check for each rule there is, in the order of the rules. */
  List<Check> of(Judgement judgement) {
    List<Check> checks = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      List<Finding> findings =
          judgement.findings().stream().filter(finding -> finding.rule() == rule).toList();
      checks.add(findings.isEmpty() ? silent(rule, judgement) : heard(rule, findings));
    }
    return checks;
  }

  /** One thing that holds is the figure; of several, each is listed and the figure is how many. */
  private static Check heard(Rule rule, List<Finding> findings) {
    List<Finding> kept = findings.stream().filter(f -> f.outcome() == Outcome.PASSED).toList();
    List<Finding> rest = findings.stream().filter(f -> f.outcome() != Outcome.PASSED).toList();
    boolean rejects = rest.stream().anyMatch(finding -> finding.outcome().rejects());
    Verdict verdict = rejects ? Verdict.REJECTED : rest.isEmpty() ? Verdict.ACCEPTED : Verdict.OPEN;
    return switch (kept.size()) {
      case 0 -> new Check(rule, verdict, "", rest);
      case 1 -> new Check(rule, verdict, kept.get(0).message(), rest);
      default -> new Check(rule, verdict, kept.size() + " points hold", findings);
    };
  }

  private Check silent(Rule rule, Judgement judgement) {
    return foreign(rule)
        .map(why -> new Check(rule, Verdict.NOT_APPLICABLE, why, List.of()))
        .orElseGet(() -> new Check(rule, Verdict.NOT_RUN, whyNot(rule, judgement), List.of()));
  }

  /** Why a rule does not concern this file at all; empty if it does. */
  private Optional<String> foreign(Rule rule) {
    if (rule.format() != Format.OTHER && rule.format() != format) {
      return Optional.of("for files of the format " + rule.format());
    }
    boolean isShort =
        rule == Rule.EPUB_SHORT_NOTICE
            || rule == Rule.PDF_SHORT_NOTICE_PAGES
            || rule == Rule.PDF_SHORT_NOTICE_CHAPTERS;
    if (isShort && (approved.shortNotice().isEmpty() || kind == Kind.FOREIGN && isPdf())) {
      return Optional.of("for books whose publisher promises a short notice");
    }
    if (kind == Kind.FOREIGN && isOfOurBooks(rule)) {
      return Optional.of("for our own files");
    }
    if (rule == Rule.PDF_SHORT_NOTICE_CHAPTERS && kind == Kind.HANDOUT) {
      return Optional.of("for books with chapters; a handout has none");
    }
    if (kind == Kind.BOOKLET && forScreens(rule)) {
      return Optional.of("for files read on a screen; these sheets are for printing only");
    }
    return kind == Kind.FOREIGN && isPdf() && isConformance(rule)
        ? Optional.of("for our own files; another tool's are judged by what a reader meets")
        : Optional.empty();
  }

  /** What is held against our manuscript, or owed by our own packages only. */
  private static boolean isOfOurBooks(Rule rule) {
    return rule == Rule.EPUB_METADATA || rule == Rule.EPUB_WORDS || rule == Rule.PDF_WORDS;
  }

  private boolean isPdf() {
    return format == Format.PDF;
  }

  private static boolean isConformance(Rule rule) {
    return rule == Rule.PDF_UA || rule == Rule.PDF_A;
  }

  /** What a listener, a keyboard and an outline need, and paper does not. */
  private static boolean forScreens(Rule rule) {
    return switch (rule) {
      case PDF_UA, PDF_NOTICE_STRUCTURE, PDF_NOTICE_WAYS -> true;
      case PDF_CATALOG, PDF_OUTLINE, PDF_LINKS, PDF_TAGS, PDF_SHORT_NOTICE_CHAPTERS -> true;
      default -> false;
    };
  }

  private String whyNot(Rule rule, Judgement judgement) {
    if (kind == Kind.BOOKLET) {
      return "of folded sheets only the place of the notice and the short notice are judged";
    }
    if (!validators && (rule == Rule.EPUB_VALID || isConformance(rule))) {
      return "asked by the command verify, not by the build";
    }
    return judgement.isAccepted()
        ? "the judge did not come to it"
        : "the judge did not come to it, for the file was rejected before";
  }
}
