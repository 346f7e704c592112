package press.caveat.typesetting;

import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.util.OpenUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.caveat.typesetting.GlyphMeasures.Glyph;

/** A part of a string that the first of its fonts has all glyphs of, or none. */
final class TextRun {
  private static final int SOFT_HYPHEN = '\u00AD';
  private static final String DIVIDED = "\u00AD-";

  private final boolean inFirstFont;
  private final StringBuilder text = new StringBuilder();
  private float width;
  private float[] kerns = new float[16];
  private int glyphs;
  private boolean kerned;

  private TextRun(boolean inFirstFont) {
    this.inFirstFont = inFirstFont;
  }

  /**
   * The runs of a string; what is never printed (soft hyphens, joint marks) is left out and ends
   * kerning.
   *
   * <p>Where a line ends on a soft hyphen the engine appends a hard one. It is set as the soft one
   * that it is: the same sign, but whoever extracts the text knows that the word goes on (ISO
   * 32000-1, 14.8.2.2.3).
   */
  static List<TextRun> of(String string, GlyphMeasures first) {
    List<TextRun> runs = new ArrayList<>(1);
    TextRun run = null;
    Glyph previous = null;
    for (int i = 0, codePoint; i < string.length(); i += Character.charCount(codePoint)) {
      codePoint = string.codePointAt(i);
      if (divides(string, i) && first.glyph(SOFT_HYPHEN).isInFont()) {
        i++;
      } else if (!OpenUtil.isSafeFontCodePointToPrint(codePoint) || JointMark.isPart(codePoint)) {
        previous = null;
        continue;
      }
      Glyph glyph = first.glyph(codePoint);
      if (run == null || run.inFirstFont != glyph.isInFont()) {
        run = new TextRun(glyph.isInFont());
        runs.add(run);
        previous = null;
      }
      run.add(codePoint, glyph.width(), previous == null ? 0 : first.kern(previous, glyph));
      previous = glyph.isInFont() ? glyph : null;
    }
    return runs;
  }

  /** Whether the sign the engine divides a word with stands here: it is always the last. */
  private static boolean divides(String string, int at) {
    return at == string.length() - 2 && string.endsWith(DIVIDED);
  }

  private void add(int codePoint, float advance, float kernBefore) {
    if (glyphs == kerns.length) {
      kerns = Arrays.copyOf(kerns, 2 * glyphs);
    }
    if (kernBefore != 0) {
      kerns[glyphs - 1] = kernBefore;
      kerned = true;
    }
    text.appendCodePoint(codePoint);
    width += advance + kernBefore;
    glyphs++;
  }

  /** What is printed. */
  String text() {
    return text.toString();
  }

  boolean isInFirstFont() {
    return inFirstFont;
  }

  boolean isKerned() {
    return kerned;
  }

  /** Thousandths of the font size, kerning included; NaN outside the first font. */
  float width() {
    return width;
  }

  /** The kerning after each code point, scaled. */
  float[] kerns(float scale) {
    float[] scaled = new float[glyphs];
    for (int i = 0; i < glyphs; i++) {
      scaled[i] = kerns[i] * scale;
    }
    return scaled;
  }

  /** What justification or letter spacing adds to the whole run. */
  float spacing(JustificationInfo line) {
    return (float)
        text.codePoints()
            .filter(cp -> inFirstFont || OpenUtil.isCodePointPrintable(cp))
            .mapToDouble(
                cp ->
                    PdfBoxTextRenderer.isJustificationSpace(cp)
                        ? line.getSpaceAdjust()
                        : line.getNonSpaceAdjust())
            .sum();
  }
}
