/**
 * The model: a book as publishing knows it, free of Markdown, EPUB, PDF and the disk.
 *
 * <p>A {@link press.caveat.book.Book} is made once by the manuscript stage and never changed. Its
 * {@link press.caveat.book.Section}s stand in the order of every edition: disclaimer, title page,
 * body, back matter; the cover and the contents are drawn by each edition from the same {@link
 * press.caveat.book.Metadata} and {@link press.caveat.book.Contents}.
 *
 * <p>Why an XHTML tree and not our own node classes: EPUB content documents and the print engine's
 * input are both XHTML, so a tree of our own would be a second vocabulary to translate twice.
 * {@link press.caveat.book.Body} keeps the tree closed by handing out copies.
 *
 * <p>Printed pages and electronic text meet here too: {@link press.caveat.book.PageMap} says at
 * which {@link press.caveat.book.Place} each page begins, {@link press.caveat.book.PageBreaks}
 * marks these places in a tree. A place counts letters and not nodes, because print adds soft
 * hyphens and wrappers the EPUB must not have.
 */
package press.caveat.book;
