/**
 * What the dialect adds to CommonMark's syntax, as extensions of the parser: {@link
 * press.caveat.markdown.syntax.FencedDiv fenced blocks}, {@link
 * press.caveat.markdown.syntax.AttributeList attribute lists} and {@link
 * press.caveat.markdown.syntax.AbbreviationDefinition abbreviations}.
 *
 * <p>Why not flexmark's own extensions for the last two: one swallows every brace it cannot read
 * and lets any attribute through to the book, event handlers included; the other fails on indented
 * lines. Here braces that are no attributes stay text, and every list keeps its place so that one
 * that belongs to nothing can be reported.
 */
package press.caveat.markdown.syntax;
