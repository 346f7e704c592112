/**
 * From rendered files to the reader's folder, whole or not at all.
 *
 * <p>Beside the output folder {@code book} stands a working folder {@code .book.caveat} with a
 * lock, which a second build finds taken. A new book is written there, to the disk and not only to
 * its cache, with a manifest; then two renames put it in place:
 *
 * <pre>
 *   book              -> .book.caveat/old      (1)
 *   .book.caveat/new  -> book                  (2)
 * </pre>
 *
 * <p>Files that no build made are carried over afterwards, and the old book's are deleted. A build
 * that is stopped before (1) leaves the old book, after (2) the new one. Between the two, some tens
 * of microseconds, there is no {@code book}: no system call that Java can make exchanges two
 * folders, and a link in place of the folder would be no folder on every system and for every tool.
 * The last book is then whole in {@code .book.caveat/old}, and the next build begins by putting it
 * back. At no moment does {@code book} hold a mixture.
 *
 * <p>Moving file by file instead would spare the gap and show a mixture to whoever looks in time,
 * or for ever if nobody builds again; for a book whose parts must agree that is the worse end.
 *
 * <p>{@link press.caveat.publication.OutputFolder} is the door; {@code Swap} has the steps, each
 * through {@code Disk}, so that a test can stop it at every one. {@code .caveat} in the folder is
 * the manifest: the build removes what is listed there, replaces what bears the name of a new file,
 * and touches nothing else; {@code sha256sum -c .caveat} says whether the book is as it was
 * published.
 */
package press.caveat.publication;
