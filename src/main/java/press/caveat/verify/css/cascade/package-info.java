/**
 * Which declaration wins: CSS Cascade 5 with layers, importance, specificity and order, inheritance
 * and custom properties, for one element in one {@link
 * press.caveat.verify.css.condition.Environment}.
 *
 * <p>{@link press.caveat.verify.css.cascade.StyleRules} are read once from all sheets that reach a
 * page; {@link press.caveat.verify.css.cascade.Cascade} gives each element its {@link
 * press.caveat.verify.css.cascade.Style}. Only properties that can change what a reader sees are
 * kept, in their longhand, physical, unprefixed names.
 */
package press.caveat.verify.css.cascade;
