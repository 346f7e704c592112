/**
 * The judge: opens finished files and decides whether a reader will meet the health notice.
 *
 * <p>It shares data types with the builder and no logic: it reads the approved text through a
 * second Markdown parser, EPUB through its own package reader, CSS by its effect and PDF by
 * structure, position and pixels, so that a fault of the builder cannot hide itself here. What it
 * cannot judge it rejects, and says so.
 */
package press.caveat.verify;
