/**
 * The sources a book may cite, read from {@code references.json}.
 *
 * <p>The file is CSL-JSON, the exchange format of reference managers. {@link
 * press.caveat.reference.References} reads it token by token, so that every mistake has its line
 * and column, and lets through only what any style can print: known types and fields, dates of the
 * calendar, addresses that work, text without control characters. What a reference must hold to be
 * complete stands in {@code Completeness}.
 *
 * <p>Why strict: a reader of a health booklet must be able to find each source, and a misspelt
 * field would vanish from print without a word.
 */
package press.caveat.reference;
