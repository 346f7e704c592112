package press.caveat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.caveat.imposition.FoldedBooklet;
import press.caveat.imposition.SaddleStitch;
import press.caveat.imposition.Sheet;
import press.caveat.imposition.Signature;

/** Says which pages stand on which sheet of a booklet, and what its folded pages are numbered. */
final class SheetOrder {
  /** A page's number is the first or the last word of its last line. */
  private static final Pattern FOLIO = Pattern.compile("^([ivxl]+|\\d+)\\s|\\s([ivxl]+|\\d+)$");

  private SheetOrder() {}

  /** One line for each signature, then one for the folded pages. */
  static List<String> of(byte[] booklet) {
    try (FoldedBooklet folded = FoldedBooklet.of(booklet)) {
      List<String> lines = new ArrayList<>();
      int number = 1;
      for (Signature signature : SaddleStitch.of(folded.pages()).signatures()) {
        Sheet outer = signature.sheets().get(0);
        Sheet inner = signature.sheets().get(signature.sheets().size() - 1);
        lines.add(
            "signature "
                + number++
                + ": "
                + signature.sheets().size()
                + " sheets, outermost "
                + pages(outer)
                + ", innermost "
                + pages(inner));
      }
      lines.add("folded: " + numbers(folded));
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pages(Sheet sheet) {
    return String.format(
        "(%d,%d)/(%d,%d)",
        sheet.front().left(), sheet.front().right(), sheet.back().left(), sheet.back().right());
  }

  private static String numbers(FoldedBooklet folded) throws IOException {
    List<String> numbers = new ArrayList<>();
    for (int page = 1; page <= folded.pages(); page++) {
      numbers.add(folio(folded.text(page)).orElse(folded.text(page).isEmpty() ? "-" : "*"));
    }
    return String.join(" ", numbers) + " (- empty, * without a number)";
  }

  private static Optional<String> folio(String text) {
    String last = text.lines().reduce("", (before, line) -> line).strip();
    Matcher folio = FOLIO.matcher(last);
    return folio.find()
        ? Optional.of(folio.group(1) == null ? folio.group(2) : folio.group(1))
        : Optional.empty();
  }
}
