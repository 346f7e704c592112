/**
 * The manuscript read a second time, by commonmark-java and extensions of our own for what the
 * dialect adds to CommonMark: nothing here is shared with the parser that makes the book.
 *
 * <p>{@link press.caveat.verify.collation.manuscript.CopyTextReader} reads {@code book.yaml} and
 * the files it lists; {@code Dialect} parses one; {@code ChapterWords} says what a reader must find
 * of it. Only words matter here, so the grammar is simpler than the builder's: a table is lines
 * with bars, a fenced block two lines with colons.
 */
package press.caveat.verify.collation.manuscript;
