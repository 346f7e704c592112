package press.caveat.verify.css;

/** Which embedded fonts are known to draw every letter as that letter. */
@FunctionalInterface
public interface FontTrust {
  /**
   * Whether the font file is known.
   *
   * @param address as {@code src} gives it
   * @param from the file that gives it
   */
  boolean trusts(String address, String from);

  /** Trusts no embedded font. */
  static FontTrust none() {
    return (address, from) -> false;
  }
}
