/**
 * The fonts every printed edition, the cover and the words in figures are set in, read from Maven
 * artifacts: no font of the machine is ever used, so the pages are the same everywhere.
 *
 * <p>{@link press.caveat.font.GlyphOutlines} gives text as outlines. It kerns, joins Arabic and
 * reorders text from right to left itself, in the simplest way that is right for titles and labels,
 * because the platform's text layout would bring its own fonts and its version with it.
 */
package press.caveat.font;
