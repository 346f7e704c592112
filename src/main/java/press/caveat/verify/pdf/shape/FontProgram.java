package press.caveat.verify.pdf.shape;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import press.caveat.verify.pdf.page.Letterform;

/** What an embedded font program itself says its glyphs are: their names and code points. */
final class FontProgram {
  private FontProgram() {}

  /** The texts the program gives the glyph; empty where it says nothing, as most subsets do. */
  static List<String> says(Letterform form) {
    List<String> texts = new ArrayList<>();
    try {
      PDFont font = form.font();
      if (font instanceof PDSimpleFont simple && simple.getEncoding() != null) {
        name(simple.getEncoding().getName(form.code()), texts);
      }
      if (font instanceof PDTrueTypeFont simple) {
        program(simple.getTrueTypeFont(), simple.codeToGID(form.code()), texts);
      } else if (font instanceof PDType0Font composite
          && composite.getDescendantFont() instanceof PDCIDFontType2 descendant) {
        program(descendant.getTrueTypeFont(), descendant.codeToGID(form.code()), texts);
      }
    } catch (IOException | RuntimeException unreadable) {
      return List.of();
    }
    return texts;
  }

  private static void program(TrueTypeFont program, int glyph, List<String> texts)
      throws IOException {
    PostScriptTable names = program == null ? null : program.getPostScript();
    if (names != null && names.getGlyphNames() != null && glyph > 0) {
      name(names.getName(glyph), texts);
    }
    CmapLookup cmap = program == null ? null : program.getUnicodeCmapLookup(false);
    List<Integer> points = cmap == null ? null : cmap.getCharCodes(glyph);
    if (points != null) {
      points.forEach(point -> texts.add(Character.toString(point)));
    }
  }

  private static void name(String name, List<String> texts) {
    String text = name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
    if (text != null && !text.isBlank()) {
      texts.add(text);
    }
  }
}
