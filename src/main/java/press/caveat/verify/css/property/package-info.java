/**
 * CSS properties: which of them can change what a reader sees, what their shorthands say, and which
 * values engines accept.
 *
 * <p>{@link press.caveat.verify.css.property.Shorthands#expand} turns a declaration into values of
 * longhands in their physical, unprefixed names ({@link
 * press.caveat.verify.css.property.Properties}), or into nothing where every engine would drop it.
 */
package press.caveat.verify.css.property;
