package press.caveat.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The tables of one TrueType file that drawing needs: cmap, glyf, hmtx and kern (format 0). */
final class FontFile {
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final Optional<KerningSubtable> kerning;
  private final double unitsPerEm;
  private final Map<Integer, Path2D> shapes = new HashMap<>();

  FontFile(Face face) {
    try {
      font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
      characters = font.getUnicodeCmapLookup();
      kerning =
          Optional.ofNullable(font.getKerning()).map(KerningTable::getHorizontalKerningSubtable);
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of a character's glyph; 0 if the font has none. */
  int glyph(int codePoint) {
    return characters.getGlyphId(codePoint);
  }

  /** In em. */
  double advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph) / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How far the face reaches above the baseline, in em. */
  double ascent() {
    return header().getAscender() / unitsPerEm;
  }

  /** How far the face reaches below the baseline, in em; positive. */
  double descent() {
    return -header().getDescender() / unitsPerEm;
  }

  private HorizontalHeaderTable header() {
    try {
      return font.getHorizontalHeader();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How far two neighbours move apart, in em; negative brings them together. */
  double kerning(int left, int right) {
    return kerning.map(pairs -> pairs.getKerning(left, right) / unitsPerEm).orElse(0.0);
  }

  /** The outline in em, y downwards; kept, so not to be changed. */
  Path2D shape(int glyph) {
    return shapes.computeIfAbsent(glyph, this::read);
  }

  private Path2D read(int glyph) {
    try {
      Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
      GlyphData data = font.getGlyph().getGlyph(glyph);
      if (data != null) {
        path.append(data.getPath(), false);
        path.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm));
      }
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
