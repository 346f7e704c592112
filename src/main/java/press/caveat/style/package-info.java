/**
 * The publisher's style sheets, told apart by the outputs they reach: {@code shared.css} every
 * output, {@code epub.css} the ebook, {@code print.css} every printed edition.
 */
package press.caveat.style;
