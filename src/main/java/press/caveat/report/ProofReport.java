package press.caveat.report;

import java.util.List;
import java.util.Objects;
import press.caveat.verify.Ledger;

/**
 * What a proof found.
 *
 * @param title of the book; empty where the files are of no book of ours
 * @param ledgers one for each file judged, in the order they are told of
 * @param unjudged names of the book's files that this proof did not open
 */
public record ProofReport(String title, List<Ledger> ledgers, List<String> unjudged) {
  public ProofReport {
    Objects.requireNonNull(title, "title");
    ledgers = List.copyOf(ledgers);
    unjudged = List.copyOf(unjudged);
  }

  /** Whether files were judged and each was accepted. */
  public boolean isAccepted() {
    return !ledgers.isEmpty() && ledgers.stream().allMatch(Ledger::accepted);
  }

  /** The report's title. */
  public String heading() {
    return title.isEmpty() ? "Proof of finished files" : "Proof: " + title;
  }

  /** The verdict on all files, one sentence. */
  public String summary() {
    long accepted = ledgers.stream().filter(Ledger::accepted).count();
    if (isAccepted()) {
      return ledgers.size() == 1
          ? "The file was accepted."
          : "All " + ledgers.size() + " files were accepted.";
    }
    return (ledgers.size() - accepted) + " of " + ledgers.size() + " files were rejected.";
  }

  /** What the files' accessibility comes to, in words. */
  public List<Statement> conformance() {
    return Conformance.of(ledgers);
  }

  /** What no rule can decide for these files. */
  public List<HumanQuestion> humanQuestions() {
    return HumanQuestion.about(ledgers);
  }

  /**
   * A sentence on one subject.
   *
   * @param subject a standard, or a file
   * @param words what holds of it
   */
  public record Statement(String subject, String words) {}
}
