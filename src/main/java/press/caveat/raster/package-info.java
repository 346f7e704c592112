/**
 * Drawings to pixels to PNG, the same bytes on every machine.
 *
 * <p>Why not the Java platform's own: its rasteriser ends in native code and obeys system
 * properties, and its PNG writer calls the machine's zlib, of which there are several that pack the
 * same pixels into different bytes. Here coverage is exact integer arithmetic on a grid of 1/256
 * pixel ({@link press.caveat.raster.ScanConverter}), curves are broken up in {@code double}
 * arithmetic that Java 17 defines to the bit, and the deflate packer is our own. The drawings are
 * covers: filled shapes in flat colours, no strokes, gradients, clips or filters; whatever else a
 * file holds is named, never left out in silence.
 */
package press.caveat.raster;
