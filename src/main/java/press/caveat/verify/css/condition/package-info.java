/**
 * When a piece of CSS applies: on print, on a narrow page, in the dark, under a pointer, in an
 * engine that knows a newer word.
 *
 * <p>A {@link press.caveat.verify.css.condition.Condition} is a formula over facts the judge cannot
 * know; an {@link press.caveat.verify.css.condition.Environment} settles them. The judge looks at
 * every environment, because some reader sits in it.
 */
package press.caveat.verify.css.condition;
