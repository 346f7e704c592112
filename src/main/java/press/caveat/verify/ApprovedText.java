package press.caveat.verify;

/**
 * The text a reader must meet, as the publisher approved it, each normalised: NFC, white space
 * collapsed, typographic quotes and dashes as published.
 *
 * @param full the whole notice, its heading first
 * @param core the part a single sheet must carry; empty where the publisher marked none
 * @param shortNotice the line on every page and at every chapter's head; empty where there is none
 */
public record ApprovedText(String full, String core, String shortNotice) {
  public ApprovedText {
    if (full.isBlank()) {
      throw new IllegalArgumentException("an approved text has words");
    }
  }
}
