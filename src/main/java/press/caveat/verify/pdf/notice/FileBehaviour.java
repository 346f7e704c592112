package press.caveat.verify.pdf.notice;

import static press.caveat.verify.pdf.opened.Verdict.page;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import press.caveat.verify.pdf.opened.Annotations;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.Verdict;
import press.caveat.verify.pdf.tree.Destinations;
import press.caveat.verify.pdf.tree.Destinations.Place;

/** What a file does when it is opened, shown or printed, so far as it may pass by the notice. */
final class FileBehaviour {
  private static final COSName VIEWER_PREFERENCES = COSName.getPDFName("ViewerPreferences");
  private static final COSName PRINT_PAGE_RANGE = COSName.getPDFName("PrintPageRange");
  private static final COSName COLLECTION = COSName.getPDFName("Collection");
  private static final COSName JAVASCRIPT = COSName.getPDFName("JavaScript");
  private static final List<String> BOX_PREFERENCES =
      List.of("ViewArea", "ViewClip", "PrintArea", "PrintClip");
  private static final Set<String> HARMLESS = Set.of("GoTo", "URI", "GoToR", "Named");

  private final PdfFile file;
  private final Verdict verdict;

  private FileBehaviour(PdfFile file, Verdict verdict) {
    this.file = file;
    this.verdict = verdict;
  }

  static void judge(PdfFile file, Verdict verdict) {
    FileBehaviour behaviour = new FileBehaviour(file, verdict);
    behaviour.scripts();
    behaviour.opening();
    behaviour.preferences();
  }

  private void scripts() {
    COSDictionary catalog = file.catalog();
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null && names.containsKey(JAVASCRIPT)) {
      verdict.fail("", "the file holds scripts");
    }
    if (catalog.containsKey(COSName.AA)) {
      verdict.fail("", "the file acts by itself (AA)");
    }
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    if (form != null && form.containsKey(COSName.XFA)) {
      verdict.fail("", "a form written in another language takes the place of the pages (XFA)");
    }
    if (catalog.containsKey(COLLECTION)) {
      verdict.fail("", "the file opens as a portfolio of other files");
    }
    for (int number = 1; number <= file.pages().size(); number++) {
      COSDictionary sheet = file.document().getPage(number - 1).getCOSObject();
      if (sheet.containsKey(COSName.AA)) {
        verdict.fail(page(number), "the page acts by itself (AA)");
      }
      for (Annotations.Mark mark : file.annotations(number)) {
        annotation(number, mark.dictionary());
      }
    }
  }

  private void annotation(int number, COSDictionary annotation) {
    if (annotation.containsKey(COSName.AA)) {
      verdict.fail(page(number), "an annotation acts by itself (AA)");
    }
    COSDictionary action = annotation.getCOSDictionary(COSName.A);
    if (action != null && !isHarmless(action)) {
      verdict.fail(
          page(number),
          "an annotation runs the action " + action.getNameAsString(COSName.S, "without a type"));
    }
  }

  private static boolean isHarmless(COSDictionary action) {
    return HARMLESS.contains(action.getNameAsString(COSName.S, ""))
        && !action.containsKey(COSName.NEXT);
  }

  /** The file must open at the notice or before it. */
  private void opening() {
    COSBase opening = file.catalog().getDictionaryObject(COSName.OPEN_ACTION);
    if (opening == null) {
      return;
    }
    Destinations destinations = new Destinations(file.document());
    Optional<Place> place =
        opening instanceof COSDictionary action && !action.containsKey(COSName.NEXT)
            ? destinations.ofAction(action)
            : opening instanceof COSArray ? destinations.target(opening) : Optional.empty();
    if (place.isEmpty()) {
      verdict.fail("", "the file does something else on opening than to show a page");
    } else if (file.notice().isFound()) {
      opening(place.get());
    }
  }

  private void opening(Place place) {
    int first = file.notice().firstPage();
    boolean past = place.page() > first || place.page() == first && !place.shows(heading(first));
    if (past) {
      verdict.fail("", "the file opens at page " + place.page() + ", past the notice's beginning");
    } else if (!place.isOrdinaryZoom()) {
      verdict.fail("", "the file opens magnified or shrunk by " + place.zoom());
    }
  }

  /** The notice's beginning, in user space. */
  private double heading(int first) {
    Rectangle2D box = file.notice().glyphs().get(0).box();
    return file.page(first).frame().userSpaceTop(box);
  }

  private void preferences() {
    COSDictionary preferences = file.catalog().getCOSDictionary(VIEWER_PREFERENCES);
    if (preferences == null || !file.notice().isFound()) {
      return;
    }
    COSArray range = preferences.getCOSArray(PRINT_PAGE_RANGE);
    if (range != null && !file.notice().pages().stream().allMatch(p -> prints(range, p))) {
      verdict.fail("", "the notice's pages are left out when the file is printed");
    }
    for (String name : BOX_PREFERENCES) {
      String box = preferences.getNameAsString(COSName.getPDFName(name), "");
      for (int number : box.isEmpty() ? List.<Integer>of() : file.notice().pages()) {
        cut(number, name, box);
      }
    }
  }

  private static boolean prints(COSArray range, int page) {
    for (int i = 0; i + 1 < range.size(); i += 2) {
      if (range.getInt(i) <= page && page <= range.getInt(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private void cut(int number, String preference, String box) {
    PDPage sheet = file.document().getPage(number - 1);
    PDRectangle part =
        switch (box) {
          case "MediaBox" -> sheet.getMediaBox();
          case "TrimBox" -> sheet.getTrimBox();
          case "BleedBox" -> sheet.getBleedBox();
          case "ArtBox" -> sheet.getArtBox();
          default -> sheet.getCropBox();
        };
    Rectangle2D view = file.page(number).frame().view(part);
    if (file.notice().on(number).stream().anyMatch(glyph -> !view.contains(glyph.box()))) {
      verdict.fail(page(number), preference + " shows the " + box + ", which cuts the notice off");
    }
  }
}
