/**
 * What we add to the print engine, from outside: kerning, better line ends, and where pages begin.
 *
 * <p>{@link press.caveat.typesetting.Typesetting} is the door: it takes a configured engine and
 * returns the document with its {@link press.caveat.book.PageMap}. Behind it stand five additions,
 * each of which the engine allows without a changed class: {@link
 * press.caveat.typesetting.KerningTextRenderer} measures and draws text, {@link
 * press.caveat.typesetting.LineBreaker} says where lines may end, {@link
 * press.caveat.typesetting.Joints} keeps a note's number and a full stop on the line of their word,
 * {@link press.caveat.typesetting.JustifiedLines} mends lines after layout, {@link
 * press.caveat.typesetting.PageStarts} reads the page map off the laid-out boxes.
 *
 * <p>Why a package of its own: it knows the engine's insides and nothing of books, the {@code pdf}
 * package knows books and only the engine's front. The engine's version is pinned; what these
 * classes rely on is held by tests that read finished PDFs.
 *
 * <p>Why joints are marks in the text: the engine tells neither its breaker nor its measurer whose
 * text they see, and a wrapper that cannot break (an inline block) costs structure elements.
 *
 * <p>Why the page map is read after layout and before painting: painting moves repeated table heads
 * to the last page they stand on, and the map would follow them.
 */
package press.caveat.typesetting;
