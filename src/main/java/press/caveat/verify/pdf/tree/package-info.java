/**
 * A PDF's logical structure (ISO 32000-1, 14.7 and 14.8): what a screen reader is given.
 *
 * <p>The tree is read from its root downwards through {@code K}, as assistive technology does, and
 * each piece of marked content is joined with the glyphs the pages really show under its number.
 * Types are resolved through the role map. Outline, page labels and link destinations, the other
 * ways by which a reader reaches a place, are here as well.
 */
package press.caveat.verify.pdf.tree;
