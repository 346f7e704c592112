package press.caveat.verify.pdf.sight;

import java.awt.geom.Rectangle2D;

/**
 * The part of a page where some glyphs stand, for one purpose, as it is and with them left out.
 *
 * @param purpose what it was rendered for
 * @param sheet the whole visible page, in the view
 * @param with the page as it is
 * @param sheet the whole visible page, in the view
 * @param without the page with the glyphs in question left out
 */
public record View(Purpose purpose, Rectangle2D sheet, Picture with, Picture without) {}
