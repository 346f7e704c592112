/**
 * What a book says of its own accessibility, held against what is in it (EPUB Accessibility 1.1).
 *
 * <p>Each value a package document states is a claim with one check that walks the finished content
 * documents: {@code ContentClaims} for how it can be read, {@code StructureClaims} for finding
 * one's way, {@code StyleClaims} for what style leaves to the reader, {@code HazardClaims} for what
 * moves or sounds. {@link press.caveat.verify.epub.claim.Claims} puts the questions. A value that
 * no check here can prove is not accepted, so a book of ours cannot state it; conformance itself is
 * never proved by a machine, so no book of ours may claim it here.
 */
package press.caveat.verify.epub.claim;
