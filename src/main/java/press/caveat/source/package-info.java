/**
 * The closed world: the only code that reads the user's disk.
 *
 * <p>A {@link press.caveat.source.SourceFolder} gives files of one folder and nothing else: no path
 * that climbs out, no link that leads out. Everything after it works on text and bytes. It stands
 * in a package of its own because manuscript and styles are read by the same rules.
 */
package press.caveat.source;
