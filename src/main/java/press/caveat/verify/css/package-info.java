/**
 * CSS judged by its effect: what does a reader lose?
 *
 * <p>{@link press.caveat.verify.css.CssEffect} takes the sheets that reach a page, tries every
 * {@link press.caveat.verify.css.condition.Environment} they distinguish, computes the style of the
 * notice, of what is around it and of what is in it, and lets each effect of this package look:
 * shown, contrast, size, spacing, room, place, cover, paint, words, direction, font, heard. There
 * is no list of forbidden properties: a style is refused for what it does, and decoration passes.
 * What cannot be computed is refused too, under its own outcome.
 *
 * <p>The order of the packages below: {@code syntax} reads, {@code condition} and {@code selector}
 * say when and where a rule applies, {@code property} names what can matter, {@code value}
 * computes, {@code cascade} decides who wins. The twelve effects are one closed family and stay
 * together.
 */
package press.caveat.verify.css;
