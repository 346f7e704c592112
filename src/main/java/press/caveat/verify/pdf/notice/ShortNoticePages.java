package press.caveat.verify.pdf.notice;

import static press.caveat.verify.pdf.opened.Verdict.page;

import java.io.IOException;
import java.util.List;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.RunSight;
import press.caveat.verify.pdf.opened.Verdict;
import press.caveat.verify.pdf.page.Glyph;

/**
 * The short notice as a running line on every page: whoever finds a single sheet finds it there. No
 * page is exempt, neither the cover nor the notice's own; only a sheet with nothing on it at all
 * has none.
 */
public final class ShortNoticePages {
  /** A file that fails this often fails everywhere; each failure costs a render. */
  private static final int ENOUGH = 5;

  private ShortNoticePages() {}

  public static List<Finding> judge(PdfFile file) {
    Verdict verdict = new Verdict(Rule.PDF_SHORT_NOTICE_PAGES);
    RunSight sight = new RunSight(file, file.text().shortNotice());
    int written = 0;
    int failed = 0;
    for (int number = 1; number <= file.pages().size() && failed < ENOUGH; number++) {
      if (!file.page(number).isEmpty()) {
        written++;
        String fault = fault(sight, number);
        if (!fault.isEmpty()) {
          failed++;
          verdict.fail(page(number), fault);
        }
      }
    }
    return verdict.orPassed("seen on each of " + written + " pages that are not blank");
  }

  /** What a chapter bears at its head is content; the running line is not. */
  private static boolean isFoot(List<Glyph> run) {
    return run.stream().allMatch(glyph -> glyph.content().artifact());
  }

  private static String fault(RunSight sight, int number) {
    List<List<Glyph>> runs = sight.runs(number).stream().filter(ShortNoticePages::isFoot).toList();
    if (runs.isEmpty()) {
      return "the short notice does not run at the foot or head of this page";
    }
    List<List<Glyph>> fitting = runs.stream().filter(run -> sight.fits(number, run)).toList();
    if (fitting.isEmpty()) {
      return "the short notice is too small, turned, or beyond the printable sheet";
    }
    try {
      for (List<Glyph> run : fitting) {
        if (sight.isSeen(number, run)) {
          return "";
        }
      }
      return "the short notice stands on this page and cannot be seen";
    } catch (IOException fault) {
      return "the page cannot be rendered: " + fault.getMessage();
    }
  }
}
