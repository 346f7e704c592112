package press.caveat.verify.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import press.caveat.verify.ApprovedText;
import press.caveat.verify.Finding;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.notice.NoticeDisguise;
import press.caveat.verify.pdf.notice.NoticeLetters;
import press.caveat.verify.pdf.notice.NoticePlace;
import press.caveat.verify.pdf.notice.NoticeSight;
import press.caveat.verify.pdf.notice.NoticeSize;
import press.caveat.verify.pdf.notice.NoticeStructure;
import press.caveat.verify.pdf.notice.NoticeText;
import press.caveat.verify.pdf.notice.NoticeWays;
import press.caveat.verify.pdf.notice.ShortNoticeChapters;
import press.caveat.verify.pdf.notice.ShortNoticePages;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.PdfGrade;
import press.caveat.verify.pdf.rules.PdfRules;
import press.caveat.verify.pdf.shape.KnownFonts;

/**
 * Judges a finished PDF: whether its reader will meet the notice, by its structure, by the position
 * of its letters and by what can be seen.
 */
public final class PdfJudge {
  private final KnownFonts fonts;

  /**
   * @param fonts those the publisher's books are set in; the outlines of the notice are compared
   *     with theirs
   */
  public PdfJudge(KnownFonts fonts) {
    this.fonts = Objects.requireNonNull(fonts, "fonts");
  }

  /**
   * Applies every rule of the grade to a file.
   *
   * @param pdf the finished bytes
   * @param name the file's name, which must not be its title
   * @param text what a reader must meet
   * @param grade what the file is
   * @return at least one finding for each rule that was applied
   */
  public List<Finding> judge(byte[] pdf, String name, ApprovedText text, PdfGrade grade) {
    return judge(pdf, name, text, grade, file -> List.of());
  }

  /**
   * The same, with further rules for the opened file.
   *
   * @param further what else is asked of it
   */
  public List<Finding> judge(
      byte[] pdf,
      String name,
      ApprovedText text,
      PdfGrade grade,
      Function<PdfFile, List<Finding>> further) {
    try (PdfFile file = PdfFile.open(pdf, text, grade)) {
      List<Finding> findings = new ArrayList<>(judge(file, name));
      findings.addAll(further.apply(file));
      return findings;
    } catch (InvalidPasswordException closed) {
      return unjudged("the file asks for a password");
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      return unjudged("the file cannot be read: " + unreadable);
    }
  }

  private List<Finding> judge(PdfFile file, String name) {
    List<Finding> findings = new ArrayList<>();
    int pages = file.document().getNumberOfPages();
    findings.add(new Finding(Rule.PDF_OPENS, Outcome.PASSED, "", pages + " pages"));
    findings.addAll(NoticePlace.judge(file));
    findings.addAll(NoticeStructure.judge(file));
    findings.addAll(NoticeWays.judge(file));
    findings.addAll(NoticeText.judge(file));
    findings.addAll(NoticeSight.judge(file));
    findings.addAll(NoticeDisguise.judge(file));
    findings.addAll(NoticeSize.judge(file));
    findings.addAll(NoticeLetters.judge(file, fonts));
    if (file.grade().isOwn() && !file.text().shortNotice().isEmpty()) {
      findings.addAll(ShortNoticePages.judge(file));
      if (file.grade().hasChapters()) {
        findings.addAll(ShortNoticeChapters.judge(file));
      }
    }
    findings.addAll(PdfRules.judge(file, name));
    return findings;
  }

  private static List<Finding> unjudged(String why) {
    return List.of(new Finding(Rule.PDF_OPENS, Outcome.NOT_JUDGED, "", why));
  }
}
