package press.caveat.verify.pdf.notice;

import static press.caveat.verify.pdf.opened.Verdict.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.Notice;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.PdfGrade;
import press.caveat.verify.pdf.opened.Verdict;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.Line;
import press.caveat.verify.pdf.page.PageContent;
import press.caveat.verify.pdf.page.PageFrame;

/**
 * How large the notice is, after every matrix between font and sheet, and where on the sheet.
 *
 * <p>The size a file declares is not the size a reader sees if the font's outlines are small, so
 * the height of its small letters is measured as well.
 */
public final class NoticeSize {
  /** Sizes are met within a rounding of the layout engine. */
  private static final double ROUNDING = 0.06;

  private static final double LEAST_LEADING = 1.05;

  /** Lines set solid, as some tools do by default. */
  private static final double SOLID = 0.97;

  private final PdfFile file;
  private final PdfGrade grade;
  private final Verdict verdict = new Verdict(Rule.PDF_NOTICE_SIZE);

  private NoticeSize(PdfFile file) {
    this.file = file;
    this.grade = file.grade();
  }

  public static List<Finding> judge(PdfFile file) {
    return new NoticeSize(file).judge();
  }

  private List<Finding> judge() {
    Notice notice = file.notice();
    if (!notice.isFound()) {
      verdict.fail("", "there is no notice to measure");
      return verdict.orPassed("");
    }
    double least = notice.glyphs().stream().mapToDouble(this::size).min().orElse(0);
    for (int number : notice.pages()) {
      sizes(number, notice.on(number));
      place(number, notice.on(number));
    }
    leading();
    double body = bodySize();
    if (least + ROUNDING < body * (grade.isOwn() ? 1 : 0.8)) {
      verdict.fail(
          page(notice.firstPage()), "the notice has " + pt(least) + ", the text " + pt(body));
    }
    if (body > 0 && body + ROUNDING < grade.bodySize()) {
      verdict.fail("", "the text has " + pt(body) + "; it must have " + pt(grade.bodySize()));
    }
    return verdict.orPassed("the notice has " + pt(least) + " or more, the text " + pt(body));
  }

  private void sizes(int number, List<Glyph> glyphs) {
    for (Glyph glyph : glyphs) {
      double size = size(glyph);
      double squeeze = glyph.breadth() / Math.max(0.001, glyph.size());
      if (size + ROUNDING < grade.noticeSize()) {
        verdict.fail(
            page(number),
            pt(size) + " at '" + glyph.letters() + "', least is " + pt(grade.noticeSize()));
      } else if (!glyph.isUpright()) {
        verdict.fail(page(number), "the text is turned or mirrored at '" + glyph.letters() + "'");
      } else if (squeeze < 0.8 || squeeze > 1.4) {
        verdict.fail(page(number), "the text is squeezed at '" + glyph.letters() + "'");
      } else if (glyph.form().isStunted()) {
        verdict.fail(page(number), "the font draws '" + glyph.letters() + "' far below its size");
      } else {
        continue;
      }
      return;
    }
  }

  /** Points of 1/72 inch, whatever unit the page counts in. */
  private double size(Glyph glyph) {
    return glyph.size() * file.page(glyph.page()).frame().userUnit();
  }

  private void place(int number, List<Glyph> glyphs) {
    PageFrame frame = file.page(number).frame();
    Rectangle2D safe = frame.within(grade.margin() - 1);
    glyphs.stream()
        .filter(glyph -> !safe.contains(glyph.box()))
        .findFirst()
        .ifPresent(
            glyph ->
                verdict.fail(
                    page(number),
                    "'"
                        + glyph.letters()
                        + "' stands less than "
                        + pt(grade.margin())
                        + " from the sheet's edge, or beyond it"));
  }

  /** Lines of one size must not stand closer than that size. */
  private void leading() {
    List<Line> lines = file.notice().position().lines();
    for (int i = 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1);
      Line below = lines.get(i);
      double size = Math.min(above.glyphs().get(0).size(), below.glyphs().get(0).size());
      double step = below.baseline() - above.baseline();
      if (above.page() == below.page()
          && step > 0
          && step < (grade.isOwn() ? LEAST_LEADING : SOLID) * size) {
        verdict.fail(page(below.page()), "the lines stand too close: " + pt(step) + " apart");
        return;
      }
    }
  }

  /** The size most letters outside the notice have. */
  private double bodySize() {
    Map<Double, Integer> letters = new TreeMap<>();
    List<PageContent> others = new ArrayList<>(file.pages());
    others.removeIf(page -> file.notice().pages().contains(page.frame().page()));
    for (PageContent page : others) {
      for (Glyph glyph : page.glyphs()) {
        if (!glyph.form().isBlank() && !glyph.content().artifact()) {
          letters.merge(Math.round(size(glyph) * 20) / 20.0, 1, Integer::sum);
        }
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  private static String pt(double points) {
    return String.format(Locale.ROOT, "%.1f pt", points);
  }
}
