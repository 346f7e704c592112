package press.caveat.verify.pdf.sight;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** How far the glyphs of a file reach, in glyph space, each looked up once. */
final class GlyphExtents {
  private final Map<PDFont, Map<Integer, Rectangle2D>> known = new IdentityHashMap<>();

  Rectangle2D of(PDFont font, int code) throws IOException {
    Map<Integer, Rectangle2D> extents = known.computeIfAbsent(font, key -> new HashMap<>());
    Rectangle2D box = extents.get(code);
    if (box == null) {
      GeneralPath path = ((PDVectorFont) font).getNormalizedPath(code);
      box = path == null ? new Rectangle2D.Double() : path.getBounds2D();
      extents.put(code, box);
    }
    return box;
  }
}
