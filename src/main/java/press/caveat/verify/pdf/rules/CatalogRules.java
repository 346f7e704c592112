package press.caveat.verify.pdf.rules;

import static press.caveat.verify.pdf.opened.Verdict.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.PageNumbers;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.Verdict;
import press.caveat.verify.pdf.page.Letters;
import press.caveat.verify.pdf.tree.Outline;

/** What the catalog owes a reader (ISO 32000-1, 7.7.2; PAC's quality checks on the title). */
final class CatalogRules {
  private static final COSName SUSPECTS = COSName.getPDFName("Suspects");
  private static final COSName DISPLAY_TITLE = COSName.getPDFName("DisplayDocTitle");
  private static final COSName VIEWER_PREFERENCES = COSName.getPDFName("ViewerPreferences");
  private static final COSName MARKED = COSName.getPDFName("Marked");

  private final PdfFile file;
  private final Verdict verdict = new Verdict(Rule.PDF_CATALOG);

  private CatalogRules(PdfFile file) {
    this.file = file;
  }

  static List<Finding> judge(PdfFile file, String name) {
    CatalogRules rules = new CatalogRules(file);
    rules.title(name);
    rules.marks();
    rules.display();
    if (file.grade().isOwn()) {
      rules.labels();
    }
    return rules.verdict.orPassed("language, title, marks and page labels are there");
  }

  private void owe(boolean kept, String message) {
    if (!kept) {
      verdict.owe(file.grade(), "", message);
    }
  }

  private void title(String name) {
    String title =
        Optional.ofNullable(file.document().getDocumentInformation().getTitle()).orElse("");
    String stem = name.replaceAll(".*/", "").replaceAll("\\.[^.]*$", "");
    boolean fileName = title.matches("(?i).*\\.(pdf|html?|md|docx?|odt|tex|indd)$");
    owe(!Letters.of(title).isEmpty(), "the file has no title");
    owe(
        !fileName && (title.isEmpty() || !title.equals(stem)),
        "the title is a file name: " + title);
    owe(!title.matches("(?i)untitled.*|microsoft word.*|document\\d*"), "the title says nothing");
  }

  private void marks() {
    COSDictionary catalog = file.catalog();
    COSDictionary info = catalog.getCOSDictionary(COSName.MARK_INFO);
    String language = catalog.getString(COSName.LANG, "");
    owe(
        language.matches("(?i)[a-z]{2,3}(-[a-z0-9]{2,8})*"),
        "the file's language is '" + language + "'");
    owe(info != null && info.getBoolean(MARKED, false), "the file is not marked as tagged");
    owe(info == null || !info.getBoolean(SUSPECTS, false), "its tags are marked as suspect");
    owe(!file.document().isEncrypted(), "the file is encrypted");
    if (file.grade().isOwn() && catalog.containsKey(COSName.OCPROPERTIES)) {
      verdict.fail("", "the file has layers");
    }
  }

  private void display() {
    COSDictionary catalog = file.catalog();
    COSDictionary preferences = catalog.getCOSDictionary(VIEWER_PREFERENCES);
    owe(
        preferences != null && preferences.getBoolean(DISPLAY_TITLE, false),
        "the window shows the file's name and not its title");
    String mode = catalog.getNameAsString(COSName.PAGE_MODE, "UseNone");
    boolean outlined = !Outline.of(file.document()).isEmpty();
    owe(!outlined || mode.equals("UseOutlines"), "the outline is not shown: page mode " + mode);
  }

  /** Every page has a label of its own, and prints no other number. */
  private void labels() {
    owe(file.catalog().containsKey(COSName.PAGE_LABELS), "the pages have no labels");
    Set<String> labels = new HashSet<>();
    for (int number = 1; number <= file.pages().size(); number++) {
      String label = PageNumbers.label(file.document(), number);
      if (!labels.add(label.toLowerCase(Locale.ROOT))) {
        verdict.fail(page(number), "two pages are labelled " + label);
      }
      Optional<String> wrong = PageNumbers.wrong(file, number);
      if (wrong.isPresent()) {
        verdict.fail(page(number), wrong.get());
      }
    }
  }
}
