package press.caveat.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Advance widths and kerning of one font in thousandths of the font size, each asked of the font
 * once: PDFBox encodes a string anew for every measuring, which was a fifth of a build.
 */
final class GlyphMeasures {
  private static final int BLOCK = 256;

  private final PDFont font;
  private final Optional<KerningSubtable> pairs;
  private final float unitsToThousandths;
  private final Glyph[][] blocks = new Glyph[(Character.MAX_CODE_POINT + 1) / BLOCK][];
  private int known;

  GlyphMeasures(PDFont font) {
    this.font = font;
    try {
      Optional<TrueTypeFont> outlines = outlines(font);
      this.pairs = outlines.isPresent() ? pairs(outlines.get()) : Optional.empty();
      this.unitsToThousandths = outlines.isPresent() ? 1000f / outlines.get().getUnitsPerEm() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A code point as this font shows it; its advance is NaN if it does not. */
  static final class Glyph {
    private final int codePoint;
    private final int number;
    private final float width;

    /** What to add before the glyph of each number that follows this one; NaN if not asked yet. */
    private float[] kerns = {};

    private Glyph(int codePoint, int number, float width) {
      this.codePoint = codePoint;
      this.number = number;
      this.width = width;
    }

    boolean isInFont() {
      return !Float.isNaN(width);
    }

    float width() {
      return width;
    }
  }

  Glyph glyph(int codePoint) {
    Glyph[] block = blocks[codePoint / BLOCK];
    if (block == null) {
      block = new Glyph[BLOCK];
      blocks[codePoint / BLOCK] = block;
    }
    Glyph glyph = block[codePoint % BLOCK];
    if (glyph == null) {
      glyph = new Glyph(codePoint, known++, widthFromFont(codePoint));
      block[codePoint % BLOCK] = glyph;
    }
    return glyph;
  }

  /** What to add between two glyphs that follow each other: less than 0 moves them together. */
  float kern(Glyph left, Glyph right) {
    if (right.number >= left.kerns.length) {
      int before = left.kerns.length;
      left.kerns = Arrays.copyOf(left.kerns, Math.max(known, 2 * before));
      Arrays.fill(left.kerns, before, left.kerns.length, Float.NaN);
    }
    float kern = left.kerns[right.number];
    if (Float.isNaN(kern)) {
      kern = kernFromFont(left.codePoint, right.codePoint);
      left.kerns[right.number] = kern;
    }
    return kern;
  }

  private float widthFromFont(int codePoint) {
    try {
      return font.getStringWidth(Character.toString(codePoint));
    } catch (IllegalArgumentException noGlyph) {
      return Float.NaN;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private float kernFromFont(int left, int right) {
    if (pairs.isEmpty() || KernBarrier.between(left, right)) {
      return 0;
    }
    var glyphs = ((PDType0Font) font).getCmapLookup();
    int units = pairs.get().getKerning(glyphs.getGlyphId(left), glyphs.getGlyphId(right));
    return units * unitsToThousandths;
  }

  private static Optional<TrueTypeFont> outlines(PDFont font) {
    return font instanceof PDType0Font composite
            && composite.getDescendantFont() instanceof PDCIDFontType2 descendant
        ? Optional.of(descendant.getTrueTypeFont())
        : Optional.empty();
  }

  private static Optional<KerningSubtable> pairs(TrueTypeFont outlines) throws IOException {
    KerningTable table = outlines.getKerning();
    return Optional.ofNullable(table).map(KerningTable::getHorizontalKerningSubtable);
  }
}
