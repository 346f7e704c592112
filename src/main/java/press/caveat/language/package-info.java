/**
 * What depends on the language of the book: the words the build itself writes.
 *
 * <p>Nothing here reads the machine's locale; the language is always the book's.
 */
package press.caveat.language;
