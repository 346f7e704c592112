package press.caveat.verify.pdf.rules;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.Annotations;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.Verdict;
import press.caveat.verify.pdf.tree.Destinations;
import press.caveat.verify.pdf.tree.Tagged;

/** Links: said in words, tagged whole, leading somewhere, reached in reading order. */
final class LinkRules {
  private static final COSName TABS = COSName.getPDFName("Tabs");

  private final PdfFile file;
  private final Destinations destinations;
  private final Verdict verdict = new Verdict(Rule.PDF_LINKS);
  private int links;

  private LinkRules(PdfFile file) {
    this.file = file;
    this.destinations = new Destinations(file.document());
  }

  static List<Finding> judge(PdfFile file) {
    LinkRules rules = new LinkRules(file);
    for (int number = 1; number <= file.pages().size(); number++) {
      rules.page(number);
    }
    file.tree().all().filter(tagged -> tagged.is("Link")).forEach(rules::tag);
    return rules.verdict.orPassed(rules.links + " links");
  }

  private void page(int number) {
    List<Annotations.Mark> marks = file.annotations(number);
    COSDictionary sheet = file.document().getPage(number - 1).getCOSObject();
    if (!marks.isEmpty() && !"S".equals(sheet.getNameAsString(TABS))) {
      verdict.owe(file.grade(), Verdict.page(number), "the tab key does not follow the structure");
    }
    marks.stream()
        .filter(Annotations.Mark::isLink)
        .forEach(mark -> link(number, mark.dictionary()));
  }

  private void link(int number, COSDictionary link) {
    links++;
    if (link.getString(COSName.CONTENTS, "").isBlank()) {
      verdict.owe(file.grade(), Verdict.page(number), "a link does not say where it leads");
    }
    COSDictionary action = link.getCOSDictionary(COSName.A);
    boolean outside = action != null && !"GoTo".equals(action.getNameAsString(COSName.S));
    if (!outside && destinations.of(link).isEmpty()) {
      verdict.owe(file.grade(), Verdict.page(number), "a link leads to no page of the file");
    }
  }

  private void tag(Tagged link) {
    String place = link.glyphs().isEmpty() ? "" : Verdict.page(link.glyphs().get(0).page());
    if (link.all().allMatch(inner -> inner.annotations().isEmpty())) {
      verdict.owe(file.grade(), place, "a link is tagged without its annotation");
    } else if (link.pieces().isEmpty()) {
      verdict.owe(file.grade(), place, "a link is tagged without its text");
    }
    if (link.text().strip().matches("(?i)(https?://|www\\.)\\S+")) {
      verdict.open(place, "whether the bare address " + link.text().strip() + " serves as a text");
    }
  }
}
