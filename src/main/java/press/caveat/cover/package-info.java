/**
 * The cover, drawn by the build from what the book says of itself, unless the publisher brings one
 * along.
 *
 * <p>{@code styles/cover.svg} is the design: an SVG file any drawing program shows, 1600 by 2560
 * units, of filled shapes, with a {@code text} element for each {@link
 * press.caveat.cover.CoverField}. Its attributes say where the words may stand and how large they
 * may be:
 *
 * <pre>{@code
 * <text data-field="title" data-box="128 186 1344 710" data-size="84 190" data-leading="1.06"
 *     font-family="Noto Serif" font-weight="700" fill="#12343b">Only a sample</text>
 * <text data-field="subtitle" data-box="128 186 1344 940" data-after="title 60" ...>
 * }</pre>
 *
 * {@code data-box} is x, y, width and height; {@code data-size} the smallest and the largest font
 * size; {@code data-leading} the distance of lines in font sizes; {@code data-align} is {@code
 * top}, {@code middle} or {@code bottom}; {@code data-after} names the field under which the text
 * begins and the space between them. What a book does not have is left out. Draw backgrounds 200
 * units past the left and the right edge: printed pages are wider than an ebook's cover and show
 * them.
 *
 * <p>One design, two outputs: pixels for the ebook ({@link press.caveat.raster}) and the same
 * outlines as SVG for the first page of print.
 */
package press.caveat.cover;
