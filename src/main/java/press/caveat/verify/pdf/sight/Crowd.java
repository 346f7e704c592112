package press.caveat.verify.pdf.sight;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import press.caveat.verify.pdf.page.Glyph;

/** Letters that stand in the place of other letters: drawn upon each other, or lines too close. */
public final class Crowd {
  /** The share of the smaller letter's box that two may have in common. */
  private static final double SHARED = 0.5;

  private Crowd() {}

  /** Each glyph of one page that lies on another letter or digit among them. */
  public static List<Glyph> among(List<Glyph> glyphs) {
    List<Glyph> letters = glyphs.stream().filter(Crowd::isLetter).toList();
    List<Rectangle2D> boxes = letters.stream().map(Glyph::box).toList();
    List<Glyph> crowded = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (share(boxes.get(i), boxes.get(j)) > SHARED) {
          crowded.add(letters.get(i));
          break;
        }
      }
    }
    return crowded;
  }

  /** Accents and quotation marks may lie over letters. */
  private static boolean isLetter(Glyph glyph) {
    return glyph.form().isDrawn()
        && !glyph.letters().isEmpty()
        && Character.isLetterOrDigit(glyph.letters().charAt(0));
  }

  private static double share(Rectangle2D one, Rectangle2D other) {
    double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getX(), other.getX());
    double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getY(), other.getY());
    double smaller =
        Math.min(one.getWidth() * one.getHeight(), other.getWidth() * other.getHeight());
    return width <= 0 || height <= 0 ? 0 : width * height / smaller;
  }
}
