package press.caveat.manuscript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.caveat.book.Disclaimer;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.language.WordCount;

/** Whether the disclaimer is one: filled in, long enough, its core first and short enough. */
final class DisclaimerCheck {
  /** What people leave in templates: {{name}}, [YOUR CLINIC], <date>, XXX, TBD, lorem ipsum. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\{\\{?[^}]*\\}\\}?|\\[[^\\]]*\\]|<[^>]*>|\\b(?:TODO|TBD|TBC|XXX+|FIXME)\\b|_{3,}"
              + "|(?i:lorem ipsum|insert \\w+ here|your (?:name|clinic|organisation) here)");

  private final Diagnostics diagnostics;

  DisclaimerCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(Draft draft) {
    Element body = draft.body();
    Matcher placeholder = PLACEHOLDER.matcher(body.text());
    while (placeholder.find()) {
      draft.report(diagnostics, Code.DISCLAIMER_PLACEHOLDER, body, placeholder.group());
    }
    int words = words(body);
    if (words < Disclaimer.LEAST_WORDS) {
      draft.report(diagnostics, Code.DISCLAIMER_TOO_SHORT, body, words, Disclaimer.LEAST_WORDS);
    }
    checkCore(draft);
  }

  /** The core is the first block after the heading, so that nothing can push it from the page. */
  private void checkCore(Draft draft) {
    Element core = draft.body().selectFirst("div.core");
    if (core == null || core.text().isBlank() || core.previousElementSiblings().size() > 1) {
      draft.report(diagnostics, Code.DISCLAIMER_WITHOUT_CORE, draft.body());
    } else if (words(core) > Disclaimer.CORE_WORDS) {
      draft.report(
          diagnostics, Code.DISCLAIMER_CORE_TOO_LONG, core, words(core), Disclaimer.CORE_WORDS);
    }
  }

  private static int words(Element element) {
    return WordCount.of(element.text());
  }
}
