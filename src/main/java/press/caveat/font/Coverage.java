package press.caveat.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which characters the fonts can show. A character none of them has would be printed as a wrong
 * one.
 */
public final class Coverage {
  private final List<CmapLookup> text = new ArrayList<>();
  private final CmapLookup symbols;

  /** The characters that every face of {@code families} has, or the font of symbols. */
  public Coverage(List<String> families) {
    for (Face face : FontShelf.faces()) {
      if (families.contains(face.family())) {
        text.add(lookup(face));
      }
    }
    symbols = lookup(FontShelf.face(FontShelf.SYMBOLS, 400, false));
  }

  /** Whether a code point can be shown. */
  public boolean has(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.getType(codePoint) == Character.FORMAT
        || text.stream().allMatch(font -> font.getGlyphId(codePoint) > 0)
        || symbols.getGlyphId(codePoint) > 0;
  }

  private static CmapLookup lookup(Face face) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
