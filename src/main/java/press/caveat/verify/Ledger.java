package press.caveat.verify;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import press.caveat.verify.Check.Verdict;

/**
 * The judge's book of one file: every rule there is, once, in the order of {@link Rule}. Whoever
 * reports reads it here, so that no check can be claimed that was not made and none be left out.
 *
 * @param file the file's name
 * @param kind what it owes its reader
 * @param bytes its length
 * @param sha256 of the bytes that were judged, in hexadecimal, lower case
 * @param accepted the verdict on the whole
 * @param checks one for each rule
 */
public record Ledger(
    String file, Kind kind, long bytes, String sha256, boolean accepted, List<Check> checks) {
  public Ledger {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(kind, "kind");
    checks = List.copyOf(checks);
    if (!checks.stream().map(Check::rule).toList().equals(Arrays.asList(Rule.values()))) {
      throw new IllegalArgumentException("a ledger has every rule, once and in order");
    }
    boolean rejects = checks.stream().anyMatch(check -> check.verdict() == Verdict.REJECTED);
    if (accepted && rejects) {
      throw new IllegalArgumentException(file + " was rejected by a rule");
    }
  }

  /** The length and the digest of the bytes judged, with what became of each rule. */
  public static Ledger of(Judgement judgement, Kind kind, byte[] file, List<Check> checks) {
    return new Ledger(
        judgement.file(), kind, file.length, sha256(file), judgement.isAccepted(), checks);
  }

  /** What became of a rule. */
  public Check of(Rule rule) {
    return checks.get(rule.ordinal());
  }

  /** How many rules came out in each way; ways that did not occur count 0. */
  public Map<Verdict, Long> counts() {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, checks.stream().filter(check -> check.verdict() == verdict).count());
    }
    return counts;
  }

  private static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
