/**
 * Whether the letters a font draws are those it claims: the one lie that neither text nor contrast
 * can show.
 *
 * <p>An outline that is, point for point, one of a known font's answers for itself. For others
 * there are the names and code points an embedded font program gives its glyphs, and the likeness
 * to the letters of the known fonts. What none of them can settle is said to be open, never
 * guessed.
 */
package press.caveat.verify.pdf.shape;
