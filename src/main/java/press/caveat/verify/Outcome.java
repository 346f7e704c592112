package press.caveat.verify;

/** What a rule found. */
public enum Outcome {
  /** The rule holds. */
  PASSED,
  /** The rule is broken; the file is rejected. */
  FAILED,
  /** The judge has no way to tell; the file is rejected for that. */
  NOT_JUDGED,
  /** Only a person can tell; stated as open, and no reason to reject. */
  OPEN;

  public boolean rejects() {
    return this == FAILED || this == NOT_JUDGED;
  }
}
