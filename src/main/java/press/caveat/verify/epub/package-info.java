/**
 * The EPUB's judge: from the bytes of a finished file to findings.
 *
 * <p>{@link press.caveat.verify.epub.EpubJudge} opens the file with readers of this package's own
 * ({@code Archive} for the ZIP, {@code EpubFile} for container, package and navigation), finds the
 * notice by its words, and asks: where does it stand ({@code PlaceCheck}, {@code StartCheck},
 * {@code ListedCheck}), are its words the approved ones ({@code TextCheck}), is it made of elements
 * that are shown ({@code ElementsCheck}), can anything change it later ({@code ClosedCheck}), what
 * does style do to it ({@code StyleCheck}), and does every chapter begin with the short notice
 * ({@code ShortNoticeCheck})? {@code ClaimCheck} holds what the book says of its own accessibility
 * against its content, in the package {@code claim}; {@code MetadataCheck} reads what catalogues
 * read. The numbers V-01 to V-09 are those of the rules' catalogue.
 *
 * <p>Room is left for a differential render (V-03): a browser that shows the same pages must agree
 * with {@code StyleCheck} on every mutation of the tests.
 */
package press.caveat.verify.epub;
