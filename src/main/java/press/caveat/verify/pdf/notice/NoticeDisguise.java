package press.caveat.verify.pdf.notice;

import static press.caveat.verify.pdf.opened.Verdict.page;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.Annotations;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.PdfGrade;
import press.caveat.verify.pdf.opened.Verdict;
import press.caveat.verify.pdf.page.Glyph;
import press.caveat.verify.pdf.page.Letters;
import press.caveat.verify.pdf.page.MarkedContent;
import press.caveat.verify.pdf.page.PageContent;
import press.caveat.verify.pdf.page.PageFrame;
import press.caveat.verify.pdf.tree.Tagged;

/**
 * What a render cannot show: text that is drawn but replaced when read out or copied, content that
 * some viewers or a click may hide, and sheets that are cut, turned or blown up.
 */
public final class NoticeDisguise {
  private static final COSName PRESENTATION_STEPS = COSName.getPDFName("PresSteps");
  private static final COSName DURATION = COSName.getPDFName("Dur");

  /** The longer side of A3, in points, and a little more. */
  private static final double LARGEST_SHEET = 1195;

  private final PdfFile file;
  private final PdfGrade grade;
  private final Verdict verdict = new Verdict(Rule.PDF_NOTICE_DISGUISE);

  private NoticeDisguise(PdfFile file) {
    this.file = file;
    this.grade = file.grade();
  }

  public static List<Finding> judge(PdfFile file) {
    NoticeDisguise disguise = new NoticeDisguise(file);
    FileBehaviour.judge(file, disguise.verdict);
    if (file.notice().isFound()) {
      file.notice().pages().forEach(disguise::judge);
      disguise.replacements();
    }
    return disguise.verdict.orPassed("nothing replaces, hides or skips the notice");
  }

  private void judge(int number) {
    List<Glyph> glyphs = file.notice().on(number);
    glyphs.stream()
        .filter(g -> !fault(g).isEmpty())
        .findFirst()
        .ifPresent(g -> verdict.fail(page(number), "at '" + g.letters() + "': " + fault(g)));
    sheet(number, glyphs);
    annotations(number, glyphs);
    PageContent content = file.page(number);
    boolean layers =
        content.paints().stream().anyMatch(paint -> paint.layered())
            || content.glyphs().stream().anyMatch(glyph -> glyph.content().layered());
    if (layers) {
      verdict.owe(grade, page(number), "parts of the notice's page are on layers");
    }
  }

  private String fault(Glyph glyph) {
    MarkedContent content = glyph.content();
    if (file.page(glyph.page()).isReplaced(glyph)) {
      return "marked content puts '" + content.replacement() + "' in place of the text";
    }
    if (content.artifact()) {
      return "the text is an artifact, which is not read out";
    }
    if (content.layered()) {
      return "the text is on a layer, which can be hidden";
    }
    return grade.isOwn() ? ownFault(glyph) : "";
  }

  /** Our own text is painted in the plainest way there is, which every viewer shows alike. */
  private static String ownFault(Glyph glyph) {
    if (glyph.form().procedure()) {
      return "a Type 3 font draws the text";
    }
    if (!glyph.form().font().isEmbedded()) {
      return "the font is not in the file";
    }
    return glyph.manner().isPlain() ? "" : "the text is not filled in one opaque colour";
  }

  private void sheet(int number, List<Glyph> glyphs) {
    PDPage sheet = file.document().getPage(number - 1);
    PageFrame frame = file.page(number).frame();
    if (sheet.getCOSObject().containsKey(PRESENTATION_STEPS)
        || sheet.getCOSObject().containsKey(DURATION)) {
      verdict.fail(page(number), "a presentation turns the page by itself");
    }
    double usual = usualWidth();
    if (frame.width() * frame.userUnit() > 1.3 * usual) {
      verdict.fail(page(number), "the sheet is larger than the others: its text shrinks on paper");
    }
    if (grade.isOwn()) {
      if (Math.max(frame.width(), frame.height()) * frame.userUnit() > LARGEST_SHEET) {
        verdict.fail(page(number), "the sheet is larger than A3: its text shrinks on paper");
      }
      if (sheet.getRotation() != 0 || sheet.getUserUnit() != 1) {
        verdict.fail(page(number), "the sheet is turned, or counts in a unit of its own");
      }
      boxes(number, sheet, glyphs);
    }
  }

  private double usualWidth() {
    List<Double> widths =
        file.pages().stream()
            .map(content -> content.frame().width() * content.frame().userUnit())
            .sorted()
            .toList();
    return widths.get((widths.size() - 1) / 2);
  }

  private void boxes(int number, PDPage sheet, List<Glyph> glyphs) {
    if (!same(sheet.getMediaBox(), sheet.getCropBox())) {
      verdict.fail(page(number), "the crop box is not the media box");
    }
    PageFrame frame = file.page(number).frame();
    for (PDRectangle box : List.of(sheet.getTrimBox(), sheet.getArtBox(), sheet.getBleedBox())) {
      Rectangle2D view = frame.view(box);
      if (glyphs.stream().anyMatch(glyph -> !view.contains(glyph.box()))) {
        verdict.fail(page(number), "a page box cuts the notice off");
      }
    }
  }

  private static boolean same(PDRectangle one, PDRectangle other) {
    return one.toString().equals(other.toString());
  }

  private void annotations(int number, List<Glyph> glyphs) {
    PageFrame frame = file.page(number).frame();
    for (Annotations.Mark mark : file.annotations(number)) {
      Rectangle2D box = frame.view(mark.reach());
      boolean upon = glyphs.stream().anyMatch(glyph -> box.intersects(glyph.box()));
      if (upon && !mark.isBareLink()) {
        verdict.fail(page(number), "an annotation lies upon the notice: " + mark.type());
      }
    }
  }

  private void replacements() {
    Set<Long> own =
        file.notice().glyphs().stream().map(NoticeDisguise::place).collect(Collectors.toSet());
    for (Tagged tagged : file.tree().all().filter(NoticeDisguise::isReplaced).toList()) {
      if (tagged.glyphs().stream().anyMatch(glyph -> own.contains(place(glyph)))) {
        String other = MarkedContent.replacementIn(tagged.dictionary()).orElse("");
        verdict.fail(
            "", "the tag " + tagged.type() + " puts '" + other + "' in place of the notice");
      }
    }
  }

  /** A replacement by the same letters replaces nothing; nor does an empty Alt on a link. */
  private static boolean isReplaced(Tagged tagged) {
    Optional<String> other = MarkedContent.replacementIn(tagged.dictionary());
    boolean emptyAlt =
        tagged.is("Link")
            && other.filter(String::isEmpty).isPresent()
            && !tagged.dictionary().containsKey(COSName.ACTUAL_TEXT);
    return other.isPresent() && !emptyAlt && !Letters.of(other.get()).equals(tagged.letters());
  }

  private static long place(Glyph glyph) {
    return (long) glyph.page() << 32 | glyph.order();
  }
}
