/**
 * A style sheet, read: rules, selectors, declarations and at-rules with their places, flat, so that
 * a check is a loop.
 *
 * <p>{@link press.caveat.style.syntax.SheetReader} is the only door to the CSS parser (ph-css). The
 * parser's own tree has thirty-odd types that differ by grammar; a check asks only what a rule
 * selects, what it declares, within what, and where. Escapes are resolved here ({@code \69mport} is
 * {@code import}), because a reader's browser resolves them too.
 */
package press.caveat.style.syntax;
