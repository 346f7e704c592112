package press.caveat.font;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Text as outlines, from the font files of the shelf alone: no font of the machine and no text
 * drawing of the Java platform has a part in it, so the result is the same everywhere.
 *
 * <p>Kerning is that of the font's {@code kern} table. A character the face lacks is taken from
 * {@link FontShelf#SYMBOLS} or {@link FontShelf#HAN}; one that these fonts lack too, or whose
 * script needs rules not known here, is drawn as the face's empty box and told in {@link
 * GlyphRun#missing()}. Arabic is joined, text from right to left is reordered. No ligatures.
 *
 * <p>Opens each font once; safe to use from several threads.
 */
public final class GlyphOutlines {
  private static final Map<Integer, Integer> STAND_INS =
      Map.of(0x00A0, 0x20, 0x202F, 0x2009, 0x2010, 0x2D, 0x2011, 0x2D, 0x02BC, 0x2019);

  private final Map<Face, FontFile> open = new HashMap<>();
  private final Face symbols = FontShelf.face(FontShelf.SYMBOLS, 400, false);

  /** Sets a text on one line in a face; line ends in it are not looked at. */
  public synchronized GlyphRun set(String text, Face face, Direction direction) {
    Setting setting = new Setting(face);
    for (Shaping.Sign sign : Shaping.line(text, direction)) {
      if (Shaping.visible(sign.codePoint())) {
        setting.add(sign);
      }
    }
    return setting.run();
  }

  /** The height of a capital H in em. */
  public synchronized double capHeight(Face face) {
    return bounds(face, 'H').getHeight();
  }

  /** The height of a small x in em. */
  public synchronized double smallHeight(Face face) {
    return bounds(face, 'x').getHeight();
  }

  /** How far the face reaches above the baseline in em. */
  public synchronized double ascent(Face face) {
    return font(face).ascent();
  }

  /** How far the face reaches below the baseline in em; positive. */
  public synchronized double descent(Face face) {
    return font(face).descent();
  }

  private Rectangle2D bounds(Face face, int codePoint) {
    FontFile font = font(face);
    return font.shape(font.glyph(codePoint)).getBounds2D();
  }

  private FontFile font(Face face) {
    return open.computeIfAbsent(face, FontFile::new);
  }

  /** One line while it grows from left to right. */
  private final class Setting {
    private final FontFile wanted;
    private final int weight;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Glyph> marks = new ArrayList<>();
    private final Map<Integer, Integer> missing = new HashMap<>();
    private FontFile lastFont;
    private int lastGlyph;
    private double x;

    Setting(Face face) {
      wanted = font(face);
      weight = face.weight();
      lastFont = wanted;
    }

    void add(Shaping.Sign sign) {
      FontFile font = wanted;
      int glyph = glyph(font, sign.codePoint());
      if (glyph == 0) {
        font = standIn(sign.codePoint());
        glyph = font.glyph(sign.codePoint());
      }
      if (glyph == 0 || !Shaping.settable(sign.codePoint())) {
        missing.put(sign.index(), sign.codePoint());
      }
      place(sign, font, glyph);
    }

    /** The font that has what the face lacks; the face's own if none has it. */
    private FontFile standIn(int codePoint) {
      if (FontShelf.isEastAsian(codePoint)) {
        FontFile han = font(FontShelf.face(FontShelf.HAN, weight, false));
        return han.glyph(codePoint) == 0 ? wanted : han;
      }
      return font(symbols).glyph(codePoint) == 0 ? wanted : font(symbols);
    }

    private int glyph(FontFile font, int codePoint) {
      int glyph = font.glyph(codePoint);
      return glyph > 0 ? glyph : font.glyph(STAND_INS.getOrDefault(codePoint, codePoint));
    }

    private void place(Shaping.Sign sign, FontFile font, int glyph) {
      if (Shaping.isMark(sign.codePoint())) {
        marks.add(new Glyph(sign.index(), x, 0, font.shape(glyph)));
        return;
      }
      if (font == lastFont && !glyphs.isEmpty()) {
        x += font.kerning(lastGlyph, glyph);
      }
      Glyph placed = new Glyph(sign.index(), x, font.advance(glyph), font.shape(glyph));
      glyphs.add(placed);
      x += placed.advance();
      lastFont = font;
      lastGlyph = glyph;
    }

    /** The glyphs, each followed by its marks, which are put over its middle. */
    private List<Glyph> marked() {
      if (glyphs.isEmpty()) {
        return marks;
      }
      List<Glyph> marked = new ArrayList<>();
      for (Glyph base : glyphs) {
        marked.add(base);
        for (Glyph mark : marks) {
          if (baseOf(mark).filter(base::equals).isPresent()) {
            double at = base.x() + middle(base.shape()) - middle(mark.shape());
            marked.add(new Glyph(mark.index(), at, 0, mark.shape()));
          }
        }
      }
      return marked;
    }

    /** The letter a mark follows in the text; the first one if it follows none. */
    private Optional<Glyph> baseOf(Glyph mark) {
      return glyphs.stream()
          .filter(glyph -> glyph.index() < mark.index())
          .max(Comparator.comparingInt(Glyph::index))
          .or(() -> glyphs.stream().min(Comparator.comparingInt(Glyph::index)));
    }

    private static double middle(Path2D shape) {
      return shape.getBounds2D().getCenterX();
    }

    GlyphRun run() {
      List<Integer> codePoints = new ArrayList<>();
      for (int index : new TreeSet<>(missing.keySet())) {
        if (!codePoints.contains(missing.get(index))) {
          codePoints.add(missing.get(index));
        }
      }
      return new GlyphRun(marked(), x, codePoints);
    }
  }
}
