package press.caveat.verify.pdf.notice;

import static press.caveat.verify.pdf.opened.Verdict.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.Notice;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.Verdict;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.PageContent;
import press.caveat.verify.pdf.sight.GlyphSight;
import press.caveat.verify.pdf.sight.GlyphSight.Sight;
import press.caveat.verify.pdf.sight.Unseen;
import press.caveat.verify.pdf.sight.View;

/** Whether the eye meets the notice: the differential render of every page it stands on. */
public final class NoticeSight {
  private final PdfFile file;
  private final Verdict verdict = new Verdict(Rule.PDF_NOTICE_SIGHT);
  private double least = 21;

  private NoticeSight(PdfFile file) {
    this.file = file;
  }

  public static List<Finding> judge(PdfFile file) {
    return new NoticeSight(file).judge();
  }

  private List<Finding> judge() {
    Notice notice = file.notice();
    if (!notice.isFound()) {
      verdict.fail("", "there is no notice to be seen");
      return verdict.orPassed("");
    }
    for (int number : notice.pages()) {
      file.page(number).faults().forEach(f -> verdict.cannotJudge(page(number), f));
      look(number, notice.on(number));
    }
    String figure = String.format(Locale.ROOT, "%.1f", least);
    return verdict.orPassed(
        notice.glyphs().size() + " letters seen, screen and print; least contrast " + figure);
  }

  private void look(int number, List<Glyph> glyphs) {
    try {
      PageContent page = file.page(number);
      List<Glyph> drawn = file.grade().isOwn() ? glyphs : page.withDoubles(glyphs);
      for (View view : file.views().of(page.frame(), drawn)) {
        Sight sight = GlyphSight.of(view, glyphs, file.grade().contrast());
        least = Math.min(least, sight.least());
        report(number, sight.unseen(), glyphs);
      }
    } catch (IOException fault) {
      verdict.cannotJudge(page(number), "the page cannot be rendered: " + fault.getMessage());
    }
  }

  private void report(int number, List<Unseen> unseen, List<Glyph> glyphs) {
    Map<Unseen.Cause, List<Unseen>> causes = new EnumMap<>(Unseen.Cause.class);
    unseen.forEach(u -> causes.computeIfAbsent(u.cause(), cause -> new ArrayList<>()).add(u));
    causes.forEach((cause, list) -> verdict.fail(page(number), sentence(cause, list, glyphs)));
  }

  private static String sentence(Unseen.Cause cause, List<Unseen> list, List<Glyph> glyphs) {
    Unseen first = list.get(0);
    int from = glyphs.indexOf(first.glyph());
    StringBuilder letters = new StringBuilder();
    glyphs
        .subList(from, Math.min(glyphs.size(), from + 16))
        .forEach(glyph -> letters.append(glyph.letters()));
    return String.format(
        Locale.ROOT,
        "%d of %d letters cannot be made out %s: each %s (%.2f); first '%s'",
        list.size(),
        glyphs.size(),
        first.purpose().words(),
        cause.words(),
        first.figure(),
        letters);
  }
}
