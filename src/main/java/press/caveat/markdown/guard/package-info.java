/**
 * What keeps the parser from inputs it cannot take: it is quadratic in some signs and overflows the
 * stack on deep nesting.
 *
 * <p>{@link press.caveat.markdown.guard.TextGuard} counts before parsing, in one pass, and names
 * the place; {@link press.caveat.markdown.guard.TreeGuard} counts what came out; {@link
 * press.caveat.markdown.guard.BoundedReading} is the last net: a thread with a big stack and a time
 * limit.
 */
package press.caveat.markdown.guard;
