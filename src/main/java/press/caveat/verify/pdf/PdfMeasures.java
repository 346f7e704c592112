package press.caveat.verify.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.Letterforms;
import press.caveat.verify.pdf.page.PageContent;

/**
 * What can be measured on a finished PDF.
 *
 * @param pages how many it has; of an imposed file, sides of sheets
 * @param smallest the smallest letter that is drawn; empty if there is none
 * @param free for each page the height, in points, between the last line of its text and the first
 *     of its foot; 0 where either is missing
 */
public record PdfMeasures(int pages, Optional<Type> smallest, List<Double> free) {
  public PdfMeasures {
    free = List.copyOf(free);
  }

  /**
   * The size of letters: that of their font after all matrices, so the words of figures, which are
   * outlines, are not among them.
   *
   * @param points in points
   * @param page the first page on which they stand, from 1
   */
  public record Type(double points, int page) {}

  /**
   * @throws IOException if the file cannot be read
   */
  public static PdfMeasures of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Letterforms forms = new Letterforms();
      List<Type> smallest = new ArrayList<>();
      List<Double> free = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        List<Glyph> drawn =
            PageContent.of(document.getPage(page - 1), page, forms).glyphs().stream()
                .filter(glyph -> glyph.form().isDrawn() && !glyph.form().isBlank())
                .toList();
        int here = page;
        drawn.stream()
            .mapToDouble(Glyph::size)
            .min()
            .ifPresent(points -> smallest.add(new Type(points, here)));
        free.add(free(drawn));
      }
      return new PdfMeasures(
          document.getNumberOfPages(),
          smallest.stream().min(Comparator.comparingDouble(Type::points)),
          free);
    }
  }

  /** How many sheets of paper it takes, printed on both sides. */
  public int sheets() {
    return (pages + 1) / 2;
  }

  private static double free(List<Glyph> drawn) {
    double text = bottom(drawn.stream().filter(glyph -> !glyph.content().artifact()).toList());
    return drawn.stream()
        .filter(glyph -> glyph.content().artifact())
        .mapToDouble(glyph -> glyph.box().getMinY())
        .filter(top -> text > 0 && top > text)
        .min()
        .stream()
        .map(foot -> foot - text)
        .sum();
  }

  private static double bottom(List<Glyph> text) {
    return text.stream().mapToDouble(glyph -> glyph.box().getMaxY()).max().orElse(0);
  }
}
