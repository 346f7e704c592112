/**
 * What stands on a PDF page, read from its content stream: glyphs, paint, marked content, lines.
 *
 * <p>Positions are those of the <em>view</em>: points from the upper left corner of the crop box,
 * after the page's rotation, y downwards; the renderer's pixels are the same times a scale. Nothing
 * here decides anything.
 *
 * <p>A glyph claims to be text (its font's ToUnicode map) and draws an outline; the two are kept
 * apart, since a file may lie with either. A glyph that claims to be white space and draws ink is
 * given the letter U+FFFD, so that no comparison of texts can overlook it.
 */
package press.caveat.verify.pdf.page;
