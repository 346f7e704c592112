package press.caveat.verify.pdf.sight;

/**
 * A page for one purpose, as it is and with glyphs left out.
 *
 * @param purpose what it was rendered for
 * @param with the page as it is
 * @param without the page with the glyphs in question left out
 */
public record View(Purpose purpose, Picture with, Picture without) {}
