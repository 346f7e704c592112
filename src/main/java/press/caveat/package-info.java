/**
 * Caveat: a health booklet from Markdown and CSS to an EPUB and PDFs, its disclaimer in front, and
 * the proof from the finished files that a reader will meet it.
 *
 * <p>The tour, in the order the data flows:
 *
 * <ul>
 *   <li>{@link press.caveat.source} reads files of the two folders, and nothing outside them
 *   <li>{@link press.caveat.markdown} turns one Markdown file into one XHTML tree
 *   <li>{@link press.caveat.reference} reads the sources a book may cite
 *   <li>{@link press.caveat.citation} numbers and formats those it does cite
 *   <li>{@link press.caveat.manuscript} puts the trees together to a book, disclaimer first
 *   <li>{@link press.caveat.language} has the words the build itself writes
 *   <li>{@link press.caveat.style} holds the publisher's style sheets
 *   <li>{@link press.caveat.font} holds the fonts, and sets text in them as outlines
 *   <li>{@link press.caveat.svg} reads and writes drawings
 *   <li>{@link press.caveat.figure} replaces the words in figures by outlines
 *   <li>{@link press.caveat.raster} turns drawings into pixels
 *   <li>{@link press.caveat.cover} draws the cover
 *   <li>{@link press.caveat.book} is the model they all fill and every edition takes
 *   <li>{@link press.caveat.typesetting} adds kerning, clean line ends and a page map to the engine
 *   <li>{@link press.caveat.pdf} makes the printed editions
 *   <li>{@link press.caveat.imposition} puts their pages on sheets to be folded or cut
 *   <li>{@link press.caveat.epub} makes the ebook
 *   <li>{@link press.caveat.verify} opens the finished files and judges them
 *   <li>{@link press.caveat.report} tells what the judge looked at and found
 *   <li>{@link press.caveat.publication} moves accepted files into place
 *   <li>{@link press.caveat.diagnostic} tells the user what is wrong, from any of these stages
 * </ul>
 *
 * <p>{@link press.caveat.Main} reads the command line; {@link press.caveat.BookBuild} runs the
 * stages. Only this package knows all the others.
 */
package press.caveat;
