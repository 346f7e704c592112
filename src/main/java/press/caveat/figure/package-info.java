/**
 * The words in drawn figures, made into outlines before the print engine sees them.
 *
 * <p>The engine's SVG renderer draws text in whatever font the machine has, so the same figure
 * would look different, and have other bytes, elsewhere. {@link press.caveat.figure.OutlinedText}
 * lays the text out by SVG 2, chapter 11, in the fonts of the shelf. It knows what figures in
 * booklets need: spans, lists of positions, anchors, spacing, both directions. What it does not
 * know it names; it never guesses in silence.
 */
package press.caveat.figure;
