/**
 * Pages onto sheets: finished PDF pages, laid out natively at the size of a folded page or a card,
 * are placed at 100 % on A4 or Letter sheets to be printed, folded or cut.
 *
 * <p>{@link press.caveat.imposition.SaddleStitch} knows which page belongs where; {@link
 * press.caveat.imposition.Imposer} makes each page a form XObject, whose content stream stays as it
 * was, and draws it on its sheet. The result is for printing only: it has no tags, links or outline
 * and says so; the accessible edition is the one the pages come from.
 *
 * <p>{@link press.caveat.imposition.FoldedBooklet} is the proof. It cuts and folds a finished
 * booklet as hands would and knows nothing of how it was made: neither {@code SaddleStitch} nor
 * {@code Imposer} is used there, so an error in them cannot hide itself.
 *
 * <p>Where the sheets are divided into several signatures, they are divided evenly (9 and 8 sheets
 * rather than 16 and 1): a spine of equal signatures lies flat. The page labels start again at
 * sheet 1 in each signature, which is how a person at the printer, and {@code FoldedBooklet}, can
 * tell them apart.
 */
package press.caveat.imposition;
