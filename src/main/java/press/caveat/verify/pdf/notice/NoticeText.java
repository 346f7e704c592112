package press.caveat.verify.pdf.notice;

import static press.caveat.verify.pdf.opened.Verdict.page;

import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.Notice;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.Verdict;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.Letters;
import press.caveat.verify.pdf.page.Line;
import press.caveat.verify.pdf.page.TextSearch.Found;
import press.caveat.verify.pdf.tree.Tagged;

/** How the notice reads: by position, as the eye reads it, and by structure, as it is read out. */
public final class NoticeText {
  private final PdfFile file;
  private final Verdict verdict = new Verdict(Rule.PDF_NOTICE_TEXT);
  private final String owed;
  private final String letters;

  private NoticeText(PdfFile file) {
    this.file = file;
    this.owed = file.grade().owed(file.text());
    this.letters = Letters.of(owed);
  }

  public static List<Finding> judge(PdfFile file) {
    return new NoticeText(file).judge();
  }

  private List<Finding> judge() {
    Found position = file.notice().position();
    if (position.complete()) {
      whole(position);
    } else {
      broken(position);
    }
    if (!file.tree().isEmpty()) {
      structure(position);
    }
    return verdict.orPassed(letters.length() + " letters are as approved, by position and tags");
  }

  private void broken(Found position) {
    if (position.glyphs().isEmpty()) {
      verdict.fail("", "the approved text begins nowhere on the pages read");
      return;
    }
    verdict.fail(
        page(position.lastPage()),
        "by position the text goes on '"
            + position.seen()
            + "' where '"
            + position.wanted()
            + "' is approved");
  }

  private void whole(Found position) {
    if (position.hyphens() > 0) {
      verdict.owe(
          file.grade(),
          page(position.firstPage()),
          position.hyphens() + " words of the notice are divided at a line's end");
    }
    WordGaps.wrong(position, owed)
        .forEach(wrong -> verdict.fail(page(wrong.page()), wrong.words()));
    for (int number : file.notice().pages()) {
      strangers(number, position);
      new Drawings(position.on(number))
          .first(file.page(number))
          .ifPresent(
              box ->
                  verdict.owe(
                      file.grade(),
                      page(number),
                      String.format(
                          Locale.ROOT,
                          "a drawing of %.0f by %.0f pt stands among the lines of the notice",
                          box.getWidth(),
                          box.getHeight())));
      if (file.grade().hasChapters()) {
        company(number, position);
      }
    }
  }

  /** Anything between the notice's first and last line on a page belongs to it. */
  private void strangers(int number, Found position) {
    List<Glyph> glyphs = position.on(number);
    boolean twice = !file.grade().isOwn();
    Set<Integer> own = orders(twice ? file.page(number).withDoubles(glyphs) : glyphs);
    List<Line> lines = position.lines().stream().filter(l -> l.page() == number).toList();
    double top = lines.get(0).box().getMinY();
    double bottom = lines.get(lines.size() - 1).box().getMaxY();
    Set<Integer> stepped =
        lines.stream().flatMap(line -> labels(line, own).stream()).collect(Collectors.toSet());
    String strange =
        file.page(number).glyphs().stream()
            .filter(glyph -> !glyph.form().isBlank())
            .filter(glyph -> !own.contains(glyph.order()) && !stepped.contains(glyph.order()))
            .filter(glyph -> isWithin(glyph.box(), top, bottom))
            .map(Glyph::letters)
            .collect(Collectors.joining());
    if (!strange.isEmpty()) {
      verdict.fail(page(number), "other text stands in the midst of the notice: " + strange);
    }
  }

  private static boolean isWithin(Rectangle2D box, double top, double bottom) {
    return box.getCenterY() > top && box.getCenterY() < bottom;
  }

  /** The glyphs stepped over at a line's beginning, and a hyphen at its end. */
  private static Set<Integer> labels(Line line, Set<Integer> own) {
    Set<Integer> labels = new HashSet<>();
    for (Glyph glyph : line.glyphs()) {
      if (own.contains(glyph.order())) {
        break;
      }
      labels.add(glyph.order());
    }
    Glyph last = line.glyphs().get(line.glyphs().size() - 1);
    if (Letters.isHyphen(last.letters())) {
      labels.add(last.order());
    }
    return labels;
  }

  /** A book's notice has its pages to itself, but for running heads and feet. */
  private void company(int number, Found position) {
    Set<Integer> own = orders(position.on(number));
    String title =
        Letters.of(
            Optional.ofNullable(file.document().getDocumentInformation().getTitle()).orElse(""));
    for (Line line : file.lines(number)) {
      boolean part = line.glyphs().stream().anyMatch(glyph -> own.contains(glyph.order()));
      String rest =
          line.letters()
              .replace(Letters.of(file.text().shortNotice()), "")
              .replace(title, "")
              .replaceAll("[\\p{N}ivxlc]+", "");
      if (!part && !line.furniture() && !rest.isEmpty()) {
        verdict.fail(page(number), "other text stands on the notice's page: " + line.letters());
      }
    }
  }

  /** By structure the same glyphs come in the same order; a second, unseen copy does not count. */
  private void structure(Found position) {
    if (!file.grade().isOwn()) {
      structureOfOthers();
      return;
    }
    Optional<Tagged> holder = Notice.holder(file.tree(), letters);
    if (holder.isEmpty()) {
      verdict.fail("", "no structure element reads as approved; nearest: " + nearest());
    } else if (position.complete() && !places(holder.get().glyphs()).equals(places(position))) {
      verdict.fail(
          page(position.firstPage()),
          "the letters a screen reader is given are not those that stand on the page");
    }
  }

  private void structureOfOthers() {
    StringBuilder all = new StringBuilder();
    file.tree().roots().forEach(root -> all.append(root.letters()));
    String spoken = all.toString().toLowerCase(Locale.ROOT).replaceAll("[-\u00AD]", "");
    if (!spoken.contains(letters.toLowerCase(Locale.ROOT).replaceAll("[-\u00AD]", ""))) {
      verdict.fail("", "the file is tagged, and its tags do not read out the notice");
    }
  }

  private static List<Long> places(Found position) {
    return places(position.glyphs());
  }

  private static List<Long> places(List<Glyph> glyphs) {
    return glyphs.stream().map(glyph -> (long) glyph.page() << 32 | glyph.order()).toList();
  }

  private static Set<Integer> orders(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::order).collect(Collectors.toSet());
  }

  /** Where the element that agrees longest goes its own way. */
  private String nearest() {
    String best = "";
    int longest = 0;
    for (Tagged tagged : file.tree().all().toList()) {
      String own = tagged.letters();
      int same = 0;
      while (same < Math.min(own.length(), letters.length())
          && own.charAt(same) == letters.charAt(same)) {
        same++;
      }
      if (same > longest) {
        longest = same;
        best =
            "after "
                + same
                + " letters '"
                + excerpt(own, same)
                + "', approved is '"
                + excerpt(letters, same)
                + "'";
      }
    }
    return best.isEmpty() ? "none begins like it" : best;
  }

  private static String excerpt(String letters, int at) {
    return letters.substring(at, Math.min(letters.length(), at + 24));
  }
}
