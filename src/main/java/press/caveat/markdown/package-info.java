/**
 * The dialect: one Markdown file becomes one XHTML tree.
 *
 * <p>{@link press.caveat.markdown.MarkdownChapter} parses with flexmark, writes XHTML through the
 * renderers of this package and lets a list of small steps give figures, tables, callouts and notes
 * their final shape. This is the only package that knows flexmark. Every element keeps the line it
 * came from, so that later stages can still name it.
 *
 * <p>Steps work on the tree and not on Markdown nodes, because what they decide (is this image
 * alone in its paragraph, which table does this caption follow) is a matter of the finished
 * structure.
 */
package press.caveat.markdown;
