package press.caveat.verify.pdf.page;

import java.awt.geom.Rectangle2D;

/**
 * Something a page paints that is no text.
 *
 * @param order when it is painted, counted together with the glyphs
 * @param box its bounds in the view
 * @param rgb the colour, if it fills the whole box evenly and hides what was there; else {@link
 *     Manner#NO_PLAIN_COLOUR}
 * @param layered whether it belongs to a layer
 */
public record Paint(int order, Rectangle2D box, int rgb, boolean layered) {}
