/**
 * The rules about the notice: place, structure, ways to it, text, sight, disguise, size and
 * letters, and the short notice on every page and at every chapter's head.
 *
 * <p>Each rule looks at another side of the file and none relies on another, so that a trick has to
 * deceive the eye, the structure and the position of letters at once. A rule says what it looked at
 * and the figure it found, whether it holds or not.
 */
package press.caveat.verify.pdf.notice;
