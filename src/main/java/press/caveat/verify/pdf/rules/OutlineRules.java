package press.caveat.verify.pdf.rules;

import static press.caveat.verify.pdf.opened.Verdict.page;

import java.util.ArrayList;
import java.util.List;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.Verdict;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.Letters;
import press.caveat.verify.pdf.page.PageFrame;
import press.caveat.verify.pdf.tree.Destinations.Place;
import press.caveat.verify.pdf.tree.Outline;
import press.caveat.verify.pdf.tree.Outline.Entry;
import press.caveat.verify.pdf.tree.Tagged;

/** The outline mirrors the headings of rank one to three, in order, and lands on each. */
final class OutlineRules {
  /** How far below the landing place, in points, a heading may stand. */
  private static final double REACH = 120;

  private final PdfFile file;
  private final Verdict verdict = new Verdict(Rule.PDF_OUTLINE);

  private OutlineRules(PdfFile file) {
    this.file = file;
  }

  static List<Finding> judge(PdfFile file) {
    return new OutlineRules(file).judge();
  }

  private List<Finding> judge() {
    List<Tagged> headings = file.tree().all().filter(OutlineRules::isListed).toList();
    List<Entry> entries = new ArrayList<>(Outline.of(file.document()));
    int next = 0;
    for (Tagged heading : headings) {
      int found = next;
      while (found < entries.size() && !isFor(entries.get(found), heading)) {
        found++;
      }
      if (found == entries.size()) {
        verdict.owe(file.grade(), at(heading), "the outline lacks, or misplaces, " + text(heading));
      } else {
        landing(entries.get(found), heading);
        next = found + 1;
      }
    }
    return verdict.orPassed(headings.size() + " headings, " + entries.size() + " entries");
  }

  private static boolean isFor(Entry entry, Tagged heading) {
    return joined(Letters.of(entry.title())).equals(joined(heading.letters()));
  }

  /** A heading may be divided at a line's end; its entry is not. */
  private static String joined(String letters) {
    return letters.replaceAll("[-\u00AD]", "");
  }

  private static boolean isListed(Tagged tagged) {
    return tagged.is("H1", "H2", "H3") && !tagged.glyphs().isEmpty();
  }

  private void landing(Entry entry, Tagged heading) {
    Glyph first = heading.glyphs().get(0);
    PageFrame frame = file.page(first.page()).frame();
    double top = frame.userSpaceTop(first.box());
    boolean lands =
        entry
            .place()
            .map(place -> place.page() == first.page() && isNear(place, top))
            .orElse(false);
    if (!lands) {
      verdict.owe(file.grade(), at(heading), "the outline does not land on " + text(heading));
    }
  }

  private static boolean isNear(Place place, double top) {
    return place.shows(top) && (Double.isNaN(place.top()) || place.top() - top < REACH);
  }

  private static String text(Tagged heading) {
    return "'" + heading.text().strip() + "'";
  }

  private static String at(Tagged heading) {
    List<Glyph> glyphs = heading.glyphs();
    return glyphs.isEmpty() ? "" : page(glyphs.get(0).page());
  }
}
