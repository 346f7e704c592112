package press.caveat.verify.pdf.notice;

import static press.caveat.verify.pdf.opened.Verdict.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.RunSight;
import press.caveat.verify.pdf.opened.Verdict;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.Letters;
import press.caveat.verify.pdf.tree.Destinations;
import press.caveat.verify.pdf.tree.Destinations.Place;
import press.caveat.verify.pdf.tree.Tagged;

/**
 * The short notice at the head of every chapter, as content: read out, seen, and a link back.
 *
 * <p>A chapter is any section with a heading of the first rank that is not the notice, not the
 * contents, and does not stand before the notice, as a cover does.
 */
public final class ShortNoticeChapters {
  /** Letters that may stand between heading and short notice: a number, a subtitle, a date. */
  private static final int BETWEEN = 120;

  private final PdfFile file;
  private final RunSight sight;
  private final String letters;
  private final Destinations destinations;
  private final Verdict verdict = new Verdict(Rule.PDF_SHORT_NOTICE_CHAPTERS);

  private ShortNoticeChapters(PdfFile file) {
    this.file = file;
    this.sight = new RunSight(file, file.text().shortNotice());
    this.letters = Letters.of(file.text().shortNotice());
    this.destinations = new Destinations(file.document());
  }

  public static List<Finding> judge(PdfFile file) {
    return new ShortNoticeChapters(file).judge();
  }

  private List<Finding> judge() {
    List<Tagged> chapters = file.tree().all().filter(this::isChapter).toList();
    chapters.forEach(this::judge);
    if (chapters.isEmpty()) {
      verdict.fail("", "the file has no section with a heading H1 after the notice");
    }
    return verdict.orPassed("heads each of " + chapters.size() + " sections");
  }

  private boolean isChapter(Tagged tagged) {
    if (!tagged.is("Sect", "Art", "Part") || heading(tagged).isEmpty()) {
      return false;
    }
    boolean contents = tagged.all().anyMatch(inner -> inner.is("TOC"));
    List<Glyph> glyphs = tagged.glyphs();
    int first = file.notice().isFound() ? file.notice().firstPage() : 1;
    boolean before = glyphs.isEmpty() || glyphs.get(0).page() < first;
    return !contents && !before && !isNotice(glyphs);
  }

  private boolean isNotice(List<Glyph> glyphs) {
    return file.notice().isFound()
        && glyphs.stream().anyMatch(glyph -> sameGlyph(glyph, file.notice().glyphs().get(0)));
  }

  private static boolean sameGlyph(Glyph one, Glyph other) {
    return one.page() == other.page() && one.order() == other.order();
  }

  /** The H1 of the section itself, not of one inside it. */
  private static Optional<Tagged> heading(Tagged section) {
    return outside(section).filter(tagged -> tagged.is("H1")).findFirst();
  }

  private static Stream<Tagged> outside(Tagged section) {
    return section
        .children()
        .filter(kid -> !kid.is("Sect", "Art", "Part"))
        .flatMap(kid -> Stream.concat(Stream.of(kid), outside(kid)));
  }

  private void judge(Tagged chapter) {
    String all = chapter.letters();
    String heading = heading(chapter).map(Tagged::letters).orElse("");
    int at = all.indexOf(letters);
    int number = chapter.glyphs().get(0).page();
    if (at < 0 || at > heading.length() + BETWEEN) {
      verdict.fail(page(number), "the short notice does not head the chapter " + heading);
      return;
    }
    List<Glyph> run = run(chapter, at);
    int own = run.get(0).page();
    try {
      if (run.stream().anyMatch(glyph -> glyph.page() != own)
          || !sight.fits(own, run)
          || !sight.isSeen(own, run)) {
        verdict.fail(page(number), "the short notice of the chapter " + heading + " is not seen");
      }
    } catch (IOException fault) {
      verdict.cannotJudge(page(number), "the page cannot be rendered: " + fault.getMessage());
    }
    if (!leadsBack(chapter, run)) {
      verdict.fail(page(number), "the short notice of the chapter " + heading + " is no link back");
    }
  }

  private List<Glyph> run(Tagged chapter, int at) {
    int letter = 0;
    List<Glyph> run = new ArrayList<>();
    for (Glyph glyph : chapter.glyphs()) {
      if (letter >= at && letter < at + letters.length()) {
        run.add(glyph);
      }
      letter += glyph.letters().length();
    }
    return run;
  }

  /** Whether a link in the paragraph of the short notice leads to the notice's page. */
  private boolean leadsBack(Tagged chapter, List<Glyph> run) {
    return file.notice().isFound()
        && chapter
            .all()
            .filter(tagged -> tagged.is("P"))
            .filter(paragraph -> paragraph.glyphs().stream().anyMatch(g -> isIn(run, g)))
            .flatMap(Tagged::all)
            .filter(tagged -> tagged.is("Link"))
            .flatMap(link -> link.annotations().stream())
            .map(destinations::of)
            .flatMap(Optional::stream)
            .map(Place::page)
            .anyMatch(target -> target == file.notice().firstPage());
  }

  private static boolean isIn(List<Glyph> run, Glyph glyph) {
    return run.stream().anyMatch(other -> sameGlyph(other, glyph));
  }
}
