/**
 * From the manuscript's folder to a {@link press.caveat.book.Book}.
 *
 * <p>{@link press.caveat.manuscript.ManuscriptReader} reads {@code book.yaml}, the disclaimer and
 * the chapters in their listed order, puts the disclaimer in front (no chapter list can leave it
 * out), numbers figures and tables through the whole book, lets every link find its place, has the
 * citations answered and the references added, and puts the short notice at the head of each
 * section. It reports all it finds and answers with a book only if there is no error.
 */
package press.caveat.manuscript;
