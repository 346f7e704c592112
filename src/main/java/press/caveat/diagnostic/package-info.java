/**
 * What the build has to say to the person who wrote the manuscript.
 *
 * <p>A user's mistake is data, never an exception: a stage reports every {@link
 * press.caveat.diagnostic.Diagnostic} it finds to {@link press.caveat.diagnostic.Diagnostics} and
 * goes on, so that one run names all problems. {@link press.caveat.diagnostic.Code} owns severity,
 * text and hint of each; exceptions are left for bugs and for the disk.
 *
 * <p>{@link press.caveat.diagnostic.Report} prints them: as text for a person, as JSON for a tool.
 * A strict run weighs warnings as errors, yet lets every stage go on as if they were none; only
 * publication asks.
 */
package press.caveat.diagnostic;
