/**
 * The publisher's style sheets, told apart by the outputs they reach: {@code shared.css} every
 * output, {@code epub.css} the ebook, {@code print.css} every printed edition, and sheets of single
 * editions after it.
 *
 * <p>A style sheet that does nothing, or other than it says, gives no sign of it: readers and the
 * print engine pass over what they do not know. So {@link press.caveat.style.Styles} has every
 * sheet read and checked before anything is rendered, each check a loop over its flat rules ({@link
 * press.caveat.style.syntax}):
 *
 * <ul>
 *   <li>{@code ClosedStyle}: no sheet fetches, writes words, or takes over the page
 *   <li>{@code PropertyNames}: slips of the pen
 *   <li>{@code EbookStyle}, {@code EbookColors}: what the reader of the ebook must be left to
 *       choose
 *   <li>{@code PrintStyle} with its table {@code PrintGaps}: what the print engine lacks
 * </ul>
 *
 * <p>The text of a sheet goes to the outputs as it was written. The print engine has its own word
 * on many of the same lines, without their number; a {@link press.caveat.style.Stylesheet} knows
 * what it has {@link press.caveat.style.Explained} and spares the user the echo.
 */
package press.caveat.style;
