package press.caveat.verify.css.value;

/**
 * What a reading system brings where the book sets no colours.
 *
 * @param paper the page
 * @param ink the text
 */
public record Page(Rgba paper, Rgba ink) {
  /** By day. */
  public static final Page LIGHT = new Page(Rgba.WHITE, Rgba.BLACK);

  /** By night. */
  public static final Page DARK = new Page(Rgba.BLACK, Rgba.WHITE);

  public boolean isDark() {
    return paper.equals(Rgba.BLACK);
  }
}
