package press.caveat.verify.pdf.notice;

import static press.caveat.verify.pdf.opened.Verdict.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.Notice;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.PdfGrade;
import press.caveat.verify.pdf.opened.Verdict;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.Line;
import press.caveat.verify.pdf.tree.Tagged;

/** Where in the file the notice stands: nobody may reach other text without passing it. */
public final class NoticePlace {
  /** More letters than this on the page before the notice are no cover. */
  private static final int COVER_LETTERS = 600;

  private NoticePlace() {}

  public static List<Finding> judge(PdfFile file) {
    Verdict verdict = new Verdict(Rule.PDF_NOTICE_PLACE);
    Notice notice = file.notice();
    if (!notice.isFound()) {
      verdict.fail("", "the notice was not found on " + file.pages().size() + " pages read");
      return verdict.orPassed("");
    }
    int first = notice.firstPage();
    int latest = file.grade().lastPage();
    if (first > latest) {
      verdict.fail(page(first), "the notice begins here; it must begin by page " + latest);
    }
    List<Integer> pages = notice.pages();
    if (pages.get(pages.size() - 1) - first != pages.size() - 1) {
      verdict.fail(page(first), "the notice is scattered over the pages " + pages);
    }
    before(file, verdict);
    if (file.grade().isOwn()) {
      first(file, verdict);
    }
    return verdict.orPassed("begins on page " + first + " of " + pageCount(file));
  }

  private static int pageCount(PdfFile file) {
    return file.document().getNumberOfPages();
  }

  /** On each page up to the notice stands no more than a cover or a title page holds. */
  private static void before(PdfFile file, Verdict verdict) {
    int first = file.notice().firstPage();
    Set<Integer> own = own(file);
    for (int number = 1; number <= first; number++) {
      int letters =
          file.lines(number).stream()
              .takeWhile(
                  line ->
                      line.glyphs().stream()
                          .noneMatch(g -> g.page() == first && own.contains(g.order())))
              .mapToInt(line -> line.letters().length())
              .sum();
      if (letters > COVER_LETTERS) {
        verdict.fail(page(number), "text of " + letters + " letters stands before the notice");
      }
    }
  }

  /** The letters of the notice on its first page, by their order there. */
  private static Set<Integer> own(PdfFile file) {
    return file.notice().on(file.notice().firstPage()).stream()
        .map(Glyph::order)
        .collect(Collectors.toSet());
  }

  private static boolean holdsAny(Line line, Set<Integer> orders) {
    return line.glyphs().stream().anyMatch(glyph -> orders.contains(glyph.order()));
  }

  /** What stands before the notice in a file of ours: a cover, or the handout's title. */
  private static void first(PdfFile file, Verdict verdict) {
    int first = file.notice().firstPage();
    if (tocPages(file).stream().anyMatch(page -> page < first)) {
      verdict.fail(page(first), "the contents stand before the notice");
    }
    above(file, verdict);
  }

  private static Set<Integer> tocPages(PdfFile file) {
    return file.tree()
        .all()
        .filter(tagged -> tagged.is("TOC"))
        .flatMap(tagged -> tagged.pieces().stream())
        .map(piece -> piece.page())
        .collect(Collectors.toSet());
  }

  private static void above(PdfFile file, Verdict verdict) {
    int first = file.notice().firstPage();
    Set<Integer> own = own(file);
    Set<Integer> headings =
        file.tree()
            .all()
            .filter(Tagged::isHeading)
            .flatMap(tagged -> tagged.glyphs().stream())
            .filter(glyph -> glyph.page() == first)
            .map(Glyph::order)
            .collect(Collectors.toSet());
    for (Line line : file.lines(first)) {
      if (holdsAny(line, own)) {
        return;
      }
      boolean title =
          file.grade() == PdfGrade.HANDOUT
              && line.glyphs().stream().allMatch(glyph -> headings.contains(glyph.order()));
      if (!line.furniture() && !title) {
        verdict.fail(page(first), "other text stands above the notice: " + line.letters());
      }
    }
  }
}
