package press.caveat.verify.pdf.shape;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts a publisher's books are set in: for each outline, which letters it may stand for.
 *
 * <p>Fonts are parsed when they are first asked for, and not at all where nobody asks.
 */
public final class KnownFonts {
  private final List<byte[]> files;
  private final List<TrueTypeFont> fonts = new ArrayList<>();
  private final Map<Integer, Set<Long>> outlines = new HashMap<>();

  private KnownFonts(List<byte[]> files) {
    this.files = files.stream().map(byte[]::clone).toList();
  }

  /** Knows no font: whatever a font draws stays open. */
  public static KnownFonts none() {
    return new KnownFonts(List.of());
  }

  /** Knows these TrueType fonts, each a whole file. */
  public static KnownFonts of(List<byte[]> files) {
    return new KnownFonts(files);
  }

  public boolean isEmpty() {
    return files.isEmpty();
  }

  /** Whether one of the fonts draws this code point with exactly this outline. */
  synchronized boolean draws(int codePoint, Shape outline) {
    return outlines.computeIfAbsent(codePoint, this::outlinesOf).contains(OutlineHash.of(outline));
  }

  /** The code points, among those given, that one of the fonts draws with this outline. */
  synchronized Set<Integer> drawnBy(Shape outline, List<Integer> candidates) {
    Set<Integer> drawn = new TreeSet<>();
    candidates.stream().filter(point -> draws(point, outline)).forEach(drawn::add);
    return drawn;
  }

  /** The outlines of a code point, in em, one for each font that has it. */
  synchronized List<Shape> shapesOf(int codePoint) {
    List<Shape> shapes = new ArrayList<>();
    for (TrueTypeFont font : fonts()) {
      try {
        shape(font, codePoint, shapes);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return shapes;
  }

  private Set<Long> outlinesOf(int codePoint) {
    Set<Long> hashes = new TreeSet<>();
    shapesOf(codePoint).forEach(shape -> hashes.add(OutlineHash.of(shape)));
    return hashes;
  }

  private static void shape(TrueTypeFont font, int codePoint, List<Shape> shapes)
      throws IOException {
    CmapLookup cmap = font.getUnicodeCmapLookup();
    int id = cmap.getGlyphId(codePoint);
    GlyphData glyph = id == 0 ? null : font.getGlyph().getGlyph(id);
    if (glyph != null) {
      double em = 1.0 / font.getUnitsPerEm();
      shapes.add(new Path2D.Double(glyph.getPath(), AffineTransform.getScaleInstance(em, em)));
    }
  }

  private List<TrueTypeFont> fonts() {
    if (fonts.isEmpty()) {
      for (byte[] file : files) {
        try {
          fonts.add(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException notAFont) {
          throw new IllegalArgumentException("not a TrueType font", notAFont);
        }
      }
    }
    return fonts;
  }
}
