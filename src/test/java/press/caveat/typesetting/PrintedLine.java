package press.caveat.typesetting;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A line as it stands on paper, found by position alone; text side by side makes several lines.
 *
 * @param page from 1
 * @param baseline from the page's top, points
 * @param left where the first glyph begins, points
 * @param right where the last glyph's advance ends, points
 */
record PrintedLine(int page, float baseline, float left, float right, String text) {
  /** A gap between words is never so wide in ragged text, one between columns always. */
  private static final float GAP = 6;

  /** All lines of a PDF set ragged, from top to bottom and from left to right. */
  static List<PrintedLine> of(byte[] pdf) throws IOException {
    return of(pdf, GAP);
  }

  /** All lines of a PDF with one column, whose spaces may be wide. */
  static List<PrintedLine> ofOneColumn(byte[] pdf) throws IOException {
    return of(pdf, Float.MAX_VALUE);
  }

  private static List<PrintedLine> of(byte[] pdf, float gap) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Reader reader = new Reader(gap);
      reader.writeText(document, Writer.nullWriter());
      return reader.lines();
    }
  }

  private static final class Reader extends PDFTextStripper {
    private final Map<Long, List<TextPosition>> glyphs = new TreeMap<>();
    private final float gap;

    Reader(float gap) {
      this.gap = gap;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
      long line = getCurrentPageNo() * 100_000L + Math.round(glyph.getYDirAdj() * 10);
      glyphs.computeIfAbsent(line, key -> new ArrayList<>()).add(glyph);
    }

    List<PrintedLine> lines() {
      List<PrintedLine> lines = new ArrayList<>();
      glyphs.forEach((key, line) -> cut(line).forEach(part -> lines.add(line(key, part))));
      return lines;
    }

    private List<List<TextPosition>> cut(List<TextPosition> line) {
      line.sort(Comparator.comparing(TextPosition::getXDirAdj));
      List<List<TextPosition>> parts = new ArrayList<>();
      float end = 0;
      for (TextPosition glyph : line) {
        if (parts.isEmpty() || glyph.getXDirAdj() - end > gap) {
          parts.add(new ArrayList<>());
        }
        parts.get(parts.size() - 1).add(glyph);
        end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
      }
      return parts;
    }

    private static PrintedLine line(long key, List<TextPosition> glyphs) {
      int page = (int) (key / 100_000);
      StringBuilder text = new StringBuilder();
      glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
      TextPosition first = glyphs.get(0);
      TextPosition last = glyphs.get(glyphs.size() - 1);
      float right = last.getXDirAdj() + last.getWidthDirAdj();
      return new PrintedLine(page, first.getYDirAdj(), first.getXDirAdj(), right, text.toString());
    }
  }
}
