package press.caveat.verify.pdf.notice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.caveat.verify.Finding;
import press.caveat.verify.Rule;
import press.caveat.verify.pdf.opened.PdfFile;
import press.caveat.verify.pdf.opened.Verdict;
import press.caveat.verify.pdf.page.Letterform;
import press.caveat.verify.pdf.page.Letters;
import press.caveat.verify.pdf.shape.KnownFonts;
import press.caveat.verify.pdf.shape.LetterCheck;
import press.caveat.verify.pdf.shape.LetterCheck.Result;

/** Whether the fonts of the notice draw the letters they claim. */
public final class NoticeLetters {
  private NoticeLetters() {}

  public static List<Finding> judge(PdfFile file, KnownFonts fonts) {
    Verdict verdict = new Verdict(Rule.PDF_NOTICE_LETTERS);
    Set<Letterform> forms = new LinkedHashSet<>();
    file.notice().glyphs().forEach(glyph -> forms.add(glyph.form()));
    LetterCheck check = new LetterCheck(fonts);
    StringBuilder alike = new StringBuilder();
    StringBuilder unknown = new StringBuilder();
    for (Letterform form : forms) {
      Result result = check.of(form);
      switch (result.honesty()) {
        case LIES -> verdict.fail("", form.font().getName() + ": " + result.reason());
        case ALIKE -> alike.append(form.letters());
        case UNKNOWN -> unknown.append(form.letters());
        default -> {
          // Drawn as claimed.
        }
      }
    }
    judge(file, alike.toString(), unknown.toString(), fonts, verdict);
    return verdict.orPassed(
        String.format(
            Locale.ROOT,
            "%d letterforms, %d judged by their looks, %d left open",
            forms.size(),
            alike.length(),
            unknown.length()));
  }

  /** Our own books are set in known fonts; of others it is enough that letters look right. */
  private static void judge(
      PdfFile file, String alike, String unknown, KnownFonts fonts, Verdict verdict) {
    boolean unreadable = unknown.indexOf(Letters.UNREADABLE) >= 0;
    boolean stranger = !unknown.isEmpty() || !alike.isEmpty();
    long unlike = unknown.chars().filter(c -> c < 128 && Character.isLetterOrDigit(c)).count();
    if (unreadable || file.grade().isOwn() && !fonts.isEmpty() && stranger) {
      verdict.cannotJudge("", "outlines of no known font stand for the letters " + alike + unknown);
    } else if (!fonts.isEmpty() && unlike > 8 && unlike > alike.length()) {
      verdict.cannotJudge("", "most letters look like none known: " + unknown);
    } else if (!unknown.isEmpty()) {
      String rest = alike.isEmpty() ? "" : "; the others look as they claim";
      verdict.open("", "whether " + unknown + " are drawn as the fonts claim" + rest);
    }
  }
}
