/**
 * Nothing lost: the words of the manuscript and those of each finished file are the same words in
 * the same order.
 *
 * <p>The terms are those of textual criticism. The {@link press.caveat.verify.collation.CopyText}
 * is the manuscript as the judge's own parser reads it; each finished file is a {@link
 * press.caveat.verify.collation.Witness}; a {@link press.caveat.verify.collation.Collation}
 * compares the two word by word and names every {@link press.caveat.verify.collation.Variant} with
 * both sides of it.
 *
 * <p>Text that no author wrote is accounted for by rule, never by tolerance, in one of two ways:
 * where the judge can know it (numbers of figures and notes, titles of callouts, the short notice,
 * an abbreviation's words) it is part of the copy-text and must stand in the file; the rest is
 * listed, rule by rule, in {@link press.caveat.verify.collation.Generated}.
 *
 * <p>What counts is letters, digits, and signs that carry meaning; {@link
 * press.caveat.verify.collation.WordScanner} says which.
 */
package press.caveat.verify.collation;
