package press.caveat.verify.court;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import press.caveat.imposition.FoldedBooklet;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Finding;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;
import press.caveat.verify.text.SameLetters;

/**
 * Judges imposed sheets by folding them in software and reading the pages as a reader turns them.
 */
final class FoldedSheets {
  /** The inside of the front cover: nobody reaches the contents without passing it. */
  private static final int LATEST = 2;

  /** Letters that must follow one another on a page to count as a part of the notice. */
  private static final int LEAST = 12;

  private FoldedSheets() {}

  static List<Finding> judge(byte[] sheets, ApprovedText approved) {
    try (FoldedBooklet folded = FoldedBooklet.of(sheets)) {
      List<Finding> findings = new ArrayList<>();
      findings.add(notice(folded, approved));
      findings.add(shortNotice(folded, approved));
      return findings;
    } catch (IOException | RuntimeException unreadable) {
      String message = "the sheets cannot be folded: " + unreadable;
      return List.of(new Finding(Rule.PDF_NOTICE_PLACE, Outcome.NOT_JUDGED, "", message));
    }
  }

  /** Page by page, for heads and folios stand between the parts of a notice that runs on. */
  private static Finding notice(FoldedBooklet folded, ApprovedText approved) throws IOException {
    String missing = letters(approved.full());
    int page = LATEST;
    for (int next = LATEST; next <= folded.pages() && !missing.isEmpty(); next++) {
      int read = longestStart(missing, letters(folded.text(next)));
      if (read < LEAST) {
        break;
      }
      missing = missing.substring(read);
      page = next;
    }
    boolean met = missing.isEmpty();
    String message =
        met
            ? "folded, the whole notice stands on pages " + LATEST + " to " + page
            : "folded, the notice does not stand whole on page " + LATEST + " and those after it";
    return new Finding(
        Rule.PDF_NOTICE_PLACE, met ? Outcome.PASSED : Outcome.FAILED, "page " + LATEST, message);
  }

  /** How much of the beginning of {@code wanted} stands together somewhere in {@code text}. */
  private static int longestStart(String wanted, String text) {
    int low = 0;
    int high = wanted.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (text.contains(wanted.substring(0, middle))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static Finding shortNotice(FoldedBooklet folded, ApprovedText approved)
      throws IOException {
    String wanted = letters(approved.shortNotice());
    for (int page = 1; page <= folded.pages(); page++) {
      String text = letters(folded.text(page));
      if (!text.isEmpty() && !text.contains(wanted)) {
        String message = "folded, this page lacks the short notice";
        return new Finding(Rule.PDF_SHORT_NOTICE_PAGES, Outcome.FAILED, "page " + page, message);
      }
    }
    String message = "folded, all " + folded.pages() + " pages that are not blank carry it";
    return new Finding(Rule.PDF_SHORT_NOTICE_PAGES, Outcome.PASSED, "", message);
  }

  /** Letters and digits alone: lines, spaces and bullets depend on the paper. */
  private static String letters(String text) {
    return SameLetters.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
