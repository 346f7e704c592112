package press.caveat.verify.pdf.opened;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.Letters;
import press.caveat.verify.pdf.page.Line;
import press.caveat.verify.pdf.page.PageContent;
import press.caveat.verify.pdf.sight.GlyphSight;
import press.caveat.verify.pdf.sight.PlainSight;
import press.caveat.verify.pdf.sight.View;

/** Finds a line of text on a page and tells whether it can be read there, rendering if it must. */
public final class RunSight {
  private static final double CONTRAST = 4.5;
  private static final double ROUNDING = 0.06;

  private final PdfFile file;
  private final String letters;

  /**
   * @param text what to look for
   */
  public RunSight(PdfFile file, String text) {
    this.file = file;
    this.letters = Letters.of(text);
  }

  /** Every run of glyphs on a page that reads so, by position; it may go over several lines. */
  public List<List<Glyph>> runs(int page) {
    List<Glyph> glyphs = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Line line : file.lines(page)) {
      for (Glyph glyph : line.glyphs()) {
        glyphs.add(glyph);
        starts.add(text.length());
        text.append(glyph.letters());
      }
    }
    List<List<Glyph>> runs = new ArrayList<>();
    for (int at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
      int end = at + letters.length();
      List<Glyph> run = new ArrayList<>();
      for (int i = 0; i < glyphs.size(); i++) {
        if (starts.get(i) >= at && starts.get(i) < end) {
          run.add(glyphs.get(i));
        }
      }
      runs.add(run);
    }
    return runs;
  }

  /** Whether a run has the size owed and stands inside the printable sheet. */
  public boolean fits(int page, List<Glyph> run) {
    PageContent content = file.page(page);
    Rectangle2D safe = content.frame().within(file.grade().margin() - 1);
    return run.stream()
        .allMatch(
            glyph ->
                glyph.size() * content.frame().userUnit() + ROUNDING >= file.grade().furnitureSize()
                    && glyph.isUpright()
                    && !glyph.form().isStunted()
                    && safe.contains(glyph.box()));
  }

  /**
   * Whether a run can be seen, on the screen and in print.
   *
   * @throws IOException if it had to be rendered and cannot be
   */
  public boolean isSeen(int page, List<Glyph> run) throws IOException {
    PageContent content = file.page(page);
    if (!content.faults().isEmpty()) {
      throw new IOException(content.faults().get(0));
    }
    List<Rectangle2D> upon =
        file.annotations(page).stream()
            .filter(mark -> !mark.isBareLink() || mark.border() > 0)
            .map(mark -> content.frame().view(mark.reach()))
            .toList();
    if (new PlainSight(content, upon, CONTRAST).shows(run)) {
      return true;
    }
    for (View view : file.views().of(content.frame(), run)) {
      if (!GlyphSight.of(view, run, CONTRAST).unseen().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
