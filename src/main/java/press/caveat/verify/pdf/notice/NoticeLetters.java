package press.caveat.verify.pdf.notice;

import java.util.LinkedHashSet;
import java.util.List;
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
    StringBuilder unknown = new StringBuilder();
    for (Letterform form : forms) {
      Result result = check.of(form);
      switch (result.honesty()) {
        case LIES -> verdict.fail("", form.font().getName() + ": " + result.reason());
        case UNKNOWN -> unknown.append(form.letters());
        default -> {
          // Drawn as claimed.
        }
      }
    }
    boolean unreadable = unknown.indexOf(String.valueOf(Letters.UNREADABLE)) >= 0;
    if (!unknown.isEmpty() && (unreadable || file.grade().isOwn() && !fonts.isEmpty())) {
      verdict.cannotJudge("", "outlines of no known font stand for the letters " + unknown);
    } else if (!unknown.isEmpty()) {
      verdict.open("", "whether the fonts draw what they claim, for the letters " + unknown);
    }
    return verdict.orPassed(forms.size() + " letterforms; " + unknown.length() + " left open");
  }
}
