/**
 * The judge of PDFs: {@link press.caveat.verify.pdf.PdfJudge}, and veraPDF behind a door of its
 * own.
 *
 * <p>Under it, each knowing only those before it: {@code page} reads content streams, {@code shape}
 * knows fonts by their outlines, {@code sight} renders, {@code tree} reads structure and
 * destinations, {@code opened} holds one file and finds the notice in it, {@code notice} and {@code
 * rules} judge.
 *
 * <p>Why text extraction is not trusted: of a dozen ways to hide a notice, extraction finds the
 * text in all of them. So the letters are taken from the content stream with their places, and
 * pixels decide whether they can be seen.
 */
package press.caveat.verify.pdf;
