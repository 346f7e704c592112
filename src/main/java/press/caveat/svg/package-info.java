/**
 * SVG as files write it: the tree with its places, presentation attributes and {@code style}
 * declarations, lengths, transforms and path data; read and written, never drawn.
 *
 * <p>Why not Batik, which the print engine brings along: its readers go through {@code float} and
 * through {@code Math.sin}, whose last digit a machine may choose, and a cover must have the same
 * bytes everywhere. Everything here is {@code double} arithmetic that Java 17 defines to the bit,
 * and {@code StrictMath}.
 */
package press.caveat.svg;
