package press.caveat.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private Optional<CmapLookup> han = Optional.empty();

  /**
   * The characters that every face of {@code families} has, or the font of symbols, or that for
   * Chinese.
   */
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
        || symbols.getGlyphId(codePoint) > 0
        || FontShelf.isEastAsian(codePoint) && han().getGlyphId(codePoint) > 0;
  }

  /**
   * Whether print sets a character right: its script runs from left to right and needs no rules
   * that are not known here.
   */
  public static boolean isSettable(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          false;
      default -> Shaping.settable(codePoint);
    };
  }

  /** Opened when it is first asked for. */
  private CmapLookup han() {
    if (han.isEmpty()) {
      han = Optional.of(lookup(FontShelf.face(FontShelf.HAN, 400, false)));
    }
    return han.get();
  }

  private static CmapLookup lookup(Face face) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
