/**
 * CSS values that have to be computed to be judged: lengths with all units and arithmetic of CSS
 * Values 4, colours of CSS Color 4 and 5, contrast of WCAG 2.2.
 *
 * <p>Why our own colours: no kept Java library on Central reads {@code lab()}, {@code oklch()} or
 * {@code color-mix()}, and white is white in every space.
 */
package press.caveat.verify.css.value;
