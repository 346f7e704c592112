package press.caveat.verify.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** The letterforms of one document's fonts, each looked up once. */
public final class Letterforms {
  private final Map<PDFont, Map<Integer, Letterform>> known = new IdentityHashMap<>();

  Letterform of(PDFont font, int code) throws IOException {
    Map<Integer, Letterform> forms = known.computeIfAbsent(font, key -> new HashMap<>());
    Letterform form = forms.get(code);
    if (form == null) {
      form = read(font, code);
      forms.put(code, form);
    }
    return form;
  }

  private static Letterform read(PDFont font, int code) throws IOException {
    boolean procedure = font instanceof PDType3Font;
    Path2D outline = procedure ? new Path2D.Double() : outline(font, code);
    Rectangle2D bounds = outline.getBounds2D();
    String claim = font.toUnicode(code);
    String text = claim == null ? "" : claim;
    String letters = Letters.of(text);
    boolean inked = procedure ? !isSpace(text) : !bounds.isEmpty();
    if (letters.isEmpty() && inked) {
      letters = String.valueOf(Letters.UNREADABLE);
    }
    return new Letterform(
        font, code, text, letters, outline, bounds, advance(font, code), procedure);
  }

  /** A Type 3 space often has a procedure that draws nothing; the pixels decide about others. */
  private static boolean isSpace(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> Letters.isSpace((char) c));
  }

  /** The outline as the renderer takes it, stretched where a substitute stands for the font. */
  private static Path2D outline(PDFont font, int code) throws IOException {
    GeneralPath path = font instanceof PDVectorFont vector ? vector.getNormalizedPath(code) : null;
    if (path == null) {
      return new Path2D.Double();
    }
    AffineTransform em = font.getFontMatrix().createAffineTransform();
    if (!font.isEmbedded() && !font.isVertical() && !font.isStandard14()) {
      double own = font.getWidthFromFont(code);
      double declared = font.getDisplacement(code).getX() * 1000;
      if (font.hasExplicitWidth(code) && own > 0 && declared > 0) {
        em.scale(declared / own, 1);
      }
    }
    return new Path2D.Double(path, em);
  }

  private static double advance(PDFont font, int code) throws IOException {
    return font instanceof PDType3Font || !font.isEmbedded()
        ? font.getDisplacement(code).getX()
        : font.getWidthFromFont(code) / 1000;
  }
}
