/**
 * What depends on the language of the book: the words the build itself writes, and where the words
 * of the book may be divided.
 *
 * <p>Why hyphenation is ours: the print engine's hook is told no language, and ready engines for
 * Java bring a formatter or serialised objects with them. TeX's patterns are plain text, and the
 * algorithm is a page.
 *
 * <p>Nothing here reads the machine's locale; the language is always the book's.
 */
package press.caveat.language;
