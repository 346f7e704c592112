/**
 * Other people's readers and checkers, given our book: Ace, Chromium, JavaScript readers, calibre
 * and MuPDF. Each test runs where its program is, and says plainly that it was skipped where not.
 */
package press.caveat.readers;
