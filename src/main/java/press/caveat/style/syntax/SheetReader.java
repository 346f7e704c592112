package press.caveat.style.syntax;

import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import java.util.Optional;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.source.Limit;
import press.caveat.source.SourceFile;

/** Reads a style sheet; syntax errors are reported where they stand (CSS Syntax 3). */
public final class SheetReader {
  private final Diagnostics diagnostics;

  public SheetReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The sheet; empty if it has an error of syntax or is too large, which is reported. */
  public Optional<Sheet> read(SourceFile file) {
    if (exceedsLimits(file)) {
      return Optional.empty();
    }
    SyntaxErrors errors = new SyntaxErrors(file, diagnostics);
    CSSReaderSettings settings =
        new CSSReaderSettings()
            .setBrowserCompliantMode(false)
            .setKeepDeprecatedProperties(true)
            .setUseSourceLocation(true)
            .setTabSize(1)
            .setCustomErrorHandler(errors)
            .setCustomExceptionHandler(errors)
            .setInterpretErrorHandler(errors);
    CascadingStyleSheet sheet = CSSReader.readFromStringReader(file.text(), settings);
    return sheet == null || errors.found()
        ? Optional.empty()
        : Optional.of(new SheetTree(file.name()).of(sheet));
  }

  private boolean exceedsLimits(SourceFile file) {
    String text = file.text();
    if (text.length() > Limit.STYLE_CHARACTERS.value()) {
      report(Limit.STYLE_CHARACTERS, file.at(0));
      return true;
    }
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      if (depth > Limit.STYLE_NESTING.value()) {
        report(Limit.STYLE_NESTING, file.at(i));
        return true;
      }
    }
    return false;
  }

  private void report(Limit limit, Location at) {
    diagnostics.report(Code.STYLE_LIMIT, at, limit.value() + " " + limit.what());
  }
}
