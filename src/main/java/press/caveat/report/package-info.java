/**
 * The report on a proof: for every finished file each rule, what it looked at, its verdict and
 * figure; the accessibility conformance in words; and what only a person can judge.
 *
 * <p>{@link press.caveat.report.ProofReport} is made of the judge's ledgers and nothing else, so it
 * cannot claim a check that was not made: what was not applied stands as not run, and what takes a
 * person stands as open until somebody records an answer. {@link press.caveat.report.HtmlReport}
 * writes it for people, {@link press.caveat.report.JsonReport} for tools. Neither knows a clock or
 * a path, so the same files give the same report, byte for byte.
 *
 * <p>Why English alone: the report speaks to the publisher, as the messages do; the book speaks the
 * reader's language.
 */
package press.caveat.report;
