/**
 * Selectors Level 4 and nesting, answered with a {@link
 * press.caveat.verify.css.condition.Condition}: does this rule reach that element, and when?
 *
 * <p>Why our own and not jsoup's: jsoup answers yes or no, and throws on what it does not know. A
 * judge needs "perhaps": under a pointer, in an engine that knows {@code :has()}, where the page is
 * read as HTML and case does not matter. A pseudo-class nobody here has heard of may match.
 */
package press.caveat.verify.css.selector;
