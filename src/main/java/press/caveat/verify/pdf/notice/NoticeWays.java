package press.caveat.verify.pdf.notice;

import static press.caveat.verify.pdf.opened.Verdict.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.Annotations;
import press.caveat.verify.pdf.opened.PageNumbers;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.Verdict;
import press.caveat.verify.pdf.page.Letters;
import press.caveat.verify.pdf.tree.Destinations;
import press.caveat.verify.pdf.tree.Destinations.Place;
import press.caveat.verify.pdf.tree.Outline;
import press.caveat.verify.pdf.tree.Outline.Entry;
import press.caveat.verify.pdf.tree.Tagged;

/** The ways to the notice: the outline's first entry, its page number, a link in the contents. */
public final class NoticeWays {
  /** A page with this many links into the file is a page of contents. */
  private static final int LINKS_OF_CONTENTS = 3;

  private final PdfFile file;
  private final Verdict verdict = new Verdict(Rule.PDF_NOTICE_WAYS);
  private final Destinations destinations;
  private final List<String> ways = new ArrayList<>();

  private NoticeWays(PdfFile file) {
    this.file = file;
    this.destinations = new Destinations(file.document());
  }

  public static List<Finding> judge(PdfFile file) {
    return new NoticeWays(file).judge();
  }

  private List<Finding> judge() {
    if (!file.notice().isFound()) {
      verdict.fail("", "there is no notice to lead to");
      return verdict.orPassed("");
    }
    outline(Outline.of(file.document()));
    contents();
    if (file.grade().isOwn()) {
      PageNumbers.wrong(file, file.notice().firstPage())
          .ifPresent(wrong -> verdict.fail(page(file.notice().firstPage()), wrong));
    }
    return verdict.orPassed(
        ways.isEmpty()
            ? "the file has neither outline nor contents to lead past the notice"
            : "these lead to the notice: " + String.join(", ", ways));
  }

  private void outline(List<Entry> entries) {
    if (entries.isEmpty()) {
      if (file.grade().hasChapters()) {
        verdict.fail("", "the file has no outline");
      }
      return;
    }
    ways.add("outline");
    boolean cover = isBefore(entries.get(0));
    Optional<Entry> first = entries.stream().skip(cover ? 1 : 0).findFirst();
    if (first.isEmpty() || !leadsToNotice(first.get())) {
      verdict.owe(
          file.grade(),
          "outline",
          "its first entry is '" + first.map(Entry::title).orElse("") + "', not the notice");
    } else if (file.grade().hasChapters()) {
      entry(first.get());
    }
  }

  private boolean isBefore(Entry entry) {
    return entry.place().map(place -> place.page() < file.notice().firstPage()).orElse(false);
  }

  private boolean leadsToNotice(Entry entry) {
    return entry.place().map(place -> place.page() == file.notice().firstPage()).orElse(false);
  }

  /** The entry says what the notice's heading says, can be read, and lands above the heading. */
  private void entry(Entry entry) {
    String title = Letters.of(entry.title()).toLowerCase(Locale.ROOT);
    String full = Letters.of(file.text().full()).toLowerCase(Locale.ROOT);
    if (title.isEmpty() || !full.startsWith(title)) {
      verdict.fail("outline", "the notice is called '" + entry.title() + "', not by its heading");
    }
    if (entry.pale()) {
      verdict.fail("outline", "the entry of the notice is too pale to be read");
    }
    Place place = entry.place().orElseThrow();
    if (!showsBeginning(place)) {
      verdict.fail("outline", "the entry lands below the notice's heading, or magnifies past it");
    }
  }

  private boolean showsBeginning(Place place) {
    double heading =
        file.page(place.page()).frame().userSpaceTop(file.notice().glyphs().get(0).box());
    return place.shows(heading) && place.isOrdinaryZoom();
  }

  /** Where the file has contents, one of their links leads to the notice. */
  private void contents() {
    List<Integer> targets =
        file.tree()
            .all()
            .filter(tagged -> tagged.is("TOC"))
            .flatMap(Tagged::all)
            .flatMap(tagged -> tagged.annotations().stream())
            .map(this::target)
            .flatMap(Optional::stream)
            .toList();
    if (targets.isEmpty()) {
      targets = linksOfUntaggedContents();
    }
    if (!targets.isEmpty()) {
      ways.add("contents");
    }
    if (!targets.isEmpty() && !targets.contains(file.notice().firstPage())) {
      verdict.owe(file.grade(), "contents", "no link of the contents leads to the notice");
    }
  }

  /** Without tags, the first page with many links into the file is taken for the contents. */
  private List<Integer> linksOfUntaggedContents() {
    for (int number = 1; number <= file.pages().size(); number++) {
      List<Integer> targets =
          file.annotations(number).stream()
              .filter(Annotations.Mark::isLink)
              .map(mark -> target(mark.dictionary()))
              .flatMap(Optional::stream)
              .toList();
      if (targets.stream().distinct().count() >= LINKS_OF_CONTENTS) {
        return targets;
      }
    }
    return List.of();
  }

  private Optional<Integer> target(COSDictionary link) {
    return destinations.of(link).map(Place::page);
  }
}
