/**
 * Words: which ones are approved, which ones were found, and whether they are the same.
 *
 * <p>{@link press.caveat.verify.text.ApprovedTextReader} reads the approved text with a second
 * Markdown parser and a plain line reader for fenced blocks, so that a word the builder's parser
 * loses is missed here. {@link press.caveat.verify.text.SameLetters} says which letters count as
 * the same, by rule and nothing else; {@link press.caveat.verify.text.LookAlikes} and {@link
 * press.caveat.verify.text.ForbiddenLetters} find the ones that only look it.
 */
package press.caveat.verify.text;
