/**
 * Where files come before their judges: each is sent to those of its format, with what its kind
 * owes a reader. The judges below know neither each other nor the kinds of edition there are.
 */
package press.caveat.verify.court;
