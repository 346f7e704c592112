/**
 * Citations: from {@code [@key]} in the text to a number, a link, and an entry in the references.
 *
 * <p>{@link press.caveat.citation.CitationStyle} reads a style of the Citation Style Language by
 * its name, and {@link press.caveat.citation.Citations} puts numbers and links into the chapters'
 * trees: once, before any edition is made, so that every edition has the same numbers and the same
 * entries.
 *
 * <p>What is done to a source's data so that a style prints it well stands in {@code PrintData}.
 * Entries are never edited after the style has printed them, with one exception: an address the
 * style leaves out is added at the end, for a reader of print must be able to find the source.
 *
 * <p>Why every number is a link of its own, and 3–5 is printed 3,4,5: a reader who touches the
 * middle one must land on the middle one.
 */
package press.caveat.citation;
