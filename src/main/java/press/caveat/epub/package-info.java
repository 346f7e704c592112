/**
 * The EPUB 3.3 edition.
 *
 * <p>{@link press.caveat.epub.EpubRenderer} turns a book into epublib's domain model (resources,
 * spine, table of contents, what Dublin Core it can hold) and {@link
 * press.caveat.epub.PackageDetails}, which says what that EPUB 2 model cannot. {@link
 * press.caveat.epub.EpubWriter} writes both as an EPUB 3.3 container: package document, navigation
 * document, NCX, ZIP.
 *
 * <p>Why no index: readers of an ebook search its text, the contents and the glossary name its few
 * subjects, and an index made by counting words would send people to pages that say nothing.
 *
 * <p>Why not epublib's own writer: it writes EPUB 2.0 with an incomplete guide, current times and
 * hash order, so its files are neither valid EPUB 3 nor the same twice.
 */
package press.caveat.epub;
