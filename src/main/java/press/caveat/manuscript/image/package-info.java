/**
 * Whether an image can be let into a book: it is what its name says, whole, of a kind every reading
 * system and printer shows alike, of a size that can be handled, and closed in itself.
 *
 * <p>Sizes are read from the headers before anything is decoded, so that a small file that claims a
 * thousand million pixels costs nothing.
 */
package press.caveat.manuscript.image;
