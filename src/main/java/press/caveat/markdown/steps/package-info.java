/**
 * What is done to a chapter's tree after parsing, one small step at a time, in the order of {@link
 * press.caveat.markdown.steps.Steps}.
 *
 * <p>Steps work on the tree and not on Markdown nodes, because what they decide (is this image
 * alone in its paragraph, which table does this caption follow, what do these attributes belong to)
 * is a matter of the finished structure. The renderer leaves them {@link
 * press.caveat.markdown.steps.Marks}; none of these is left when the last step is done, but for
 * citations and cross-references, which need the whole book.
 */
package press.caveat.markdown.steps;
