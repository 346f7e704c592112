package press.caveat.verify.pdf.sight;

import org.apache.pdfbox.util.Matrix;
import press.caveat.verify.pdf.page.Glyph;

/** Tells a glyph again when the same page is drawn: its code and its exact place. */
record GlyphKey(int code, float a, float b, float c, float d, float e, float f) {

  static GlyphKey of(Glyph glyph) {
    return of(glyph.form().code(), glyph.rendering());
  }

  static GlyphKey of(int code, Matrix m) {
    return new GlyphKey(
        code,
        m.getScaleX(),
        m.getShearY(),
        m.getShearX(),
        m.getScaleY(),
        m.getTranslateX(),
        m.getTranslateY());
  }
}
