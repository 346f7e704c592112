/**
 * What a reader sees: the differential render of a PDF page.
 *
 * <p>A page is rendered as it is and once more with the glyphs in question left out, for the screen
 * and for the printer, and with all layers shown and all hidden where a file has layers. For each
 * glyph three things must hold at the place where its outline lies: without it the ground is calm;
 * with it the outline stands out from that ground by the contrast asked for; and around it nothing
 * else has appeared. So colour, alpha, clip, cover, layer, annotation, crop, scale, empty fonts and
 * strokes across the text are caught in one way, whatever caused them.
 *
 * <p>Why both pictures and not the first alone: the ground of dark letters cannot be known from a
 * picture that has the letters in it, and letters that fill their own white shadow on black would
 * pass any test that looks at differences only.
 */
package press.caveat.verify.pdf.sight;
