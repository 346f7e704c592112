package press.caveat.verify.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.caveat.verify.pdf.opened.Notice;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.PdfGrade;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.PageContent;
import press.caveat.verify.pdf.sight.GlyphSight;
import press.caveat.verify.pdf.sight.PlainSight;
import press.caveat.verify.pdf.sight.View;

/** The quick answer is never a wrong yes: where it says that text is seen, the render agrees. */
class PlainSightIT {
  private static final double CONTRAST = 7;

  static Stream<Trick> changes() {
    return Stream.of(PaintTricks.all(), LayerTricks.all(), HarmlessChanges.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void saysYesOnlyWhereTheRenderDoes(Trick change) throws IOException {
    byte[] pdf = change.play(Court.book());
    try (PdfFile file = PdfFile.open(pdf, Court.approved(), PdfGrade.BOOK)) {
      Notice notice = file.notice();
      for (int page : notice.isFound() ? notice.pages() : List.<Integer>of()) {
        List<Glyph> run = notice.on(page);
        if (isPlain(file, page, run)) {
          for (View view : file.views().of(file.page(page).frame(), run)) {
            assertEquals(List.of(), GlyphSight.of(view, run, CONTRAST).unseen(), change::toString);
          }
        }
      }
    }
  }

  @Test
  void saysYesToTheUntouchedBook() throws IOException {
    try (PdfFile file = PdfFile.open(Court.book(), Court.approved(), PdfGrade.BOOK)) {
      assertTrue(isPlain(file, PaintTricks.NOTICE, file.notice().on(PaintTricks.NOTICE)));
    }
  }

  private static boolean isPlain(PdfFile file, int page, List<Glyph> run) {
    PageContent content = file.page(page);
    List<Rectangle2D> upon =
        file.annotations(page).stream().map(mark -> content.frame().view(mark.reach())).toList();
    return new PlainSight(content, upon, CONTRAST).shows(run);
  }
}
