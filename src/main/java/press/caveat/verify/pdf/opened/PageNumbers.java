package press.caveat.verify.pdf.opened;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import press.caveat.verify.pdf.page.Letters;
import press.caveat.verify.pdf.page.Line;

/** The number a page bears on paper against the label the file gives it. */
public final class PageNumbers {
  private static final Pattern NUMBER = Pattern.compile("^([0-9]+|[ivxlcdm]+)$");

  private PageNumbers() {}

  /** What is wrong with the label of a page, if it prints a number of its own. */
  public static Optional<String> wrong(PdfFile file, int page) {
    String label = label(file.document(), page);
    List<String> printed =
        file.lines(page).stream()
            .filter(line -> line.furniture() || isEdge(file, line))
            .map(line -> number(file, line))
            .flatMap(Optional::stream)
            .toList();
    return printed.isEmpty() || printed.contains(label)
        ? Optional.empty()
        : Optional.of("the page is printed " + printed.get(0) + " and labelled " + label);
  }

  /** The label of a page, from 1; its number if the file has no labels. */
  public static String label(PDDocument document, int page) {
    try {
      PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
      String[] all = labels == null ? null : labels.getLabelsByPageIndices();
      return all == null || all.length < page || all[page - 1] == null
          ? String.valueOf(page)
          : all[page - 1];
    } catch (IOException malformed) {
      return "";
    }
  }

  private static boolean isEdge(PdfFile file, Line line) {
    double height = file.page(line.page()).frame().height();
    return line.baseline() < 0.08 * height || line.baseline() > 0.88 * height;
  }

  /**
   * What remains of the line without short notice and title, if that is a number. One that ends a
   * sentence is no page's: a foot may be wrapped before the year of its date.
   */
  private static Optional<String> number(PdfFile file, Line line) {
    PDDocumentInformation info = file.document().getDocumentInformation();
    String title = Letters.of(info.getTitle() == null ? "" : info.getTitle());
    String rest =
        line.letters()
            .replace(Letters.of(file.text().shortNotice()), "")
            .replace(title, "")
            .replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.,;:]+$", "");
    Matcher matcher = NUMBER.matcher(rest);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
