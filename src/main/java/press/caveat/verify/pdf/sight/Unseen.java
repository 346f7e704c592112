package press.caveat.verify.pdf.sight;

import press.caveat.verify.pdf.page.Glyph;

/**
 * A glyph that a reader cannot make out.
 *
 * @param glyph the glyph
 * @param purpose for which purpose it is so
 * @param cause why
 * @param figure the figure that says so: a contrast, or a share from 0 to 1
 */
public record Unseen(Glyph glyph, Purpose purpose, Cause cause, double figure) {
  /** Why a glyph cannot be made out. */
  public enum Cause {
    OUTSIDE("lies outside the visible page"),
    EMPTY("draws nothing"),
    TINY("is too small to leave a mark"),
    FAINT("has too little contrast or is covered"),
    UNQUIET("stands on lines or pictures"),
    BLOTTED("is drawn over its own edges"),
    CROWDED("stands in the place of another");

    private final String words;

    Cause(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
