package press.caveat.verify.css.value;

/**
 * What a reading system brings where the book sets no colours.
 *
 * @param paper the page
 * @param ink the text
 * @param link the text of links
 */
public record Page(Rgba paper, Rgba ink, Rgba link) {
  /** By day. */
  public static final Page LIGHT = new Page(Rgba.WHITE, Rgba.BLACK, new Rgba(0, 0, 0.933, 1));

  /** By night. */
  public static final Page DARK = new Page(Rgba.BLACK, Rgba.WHITE, new Rgba(0.62, 0.62, 1, 1));

  /** The same with the links of another. */
  public Page withLinksOf(Page other) {
    return new Page(paper, ink, other.link);
  }

  public boolean isDark() {
    return paper.equals(Rgba.BLACK);
  }
}
