package press.caveat.style.syntax;

import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import java.util.Optional;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.SourceFile;

/** Reads a style sheet; syntax errors are reported where they stand (CSS Syntax 3). */
public final class SheetReader {
  /** In UTF-16 units; the styles of a whole book take some ten thousand. */
  static final int MOST_CHARACTERS = 200_000;

  /** Brackets one in another; the parser calls itself for each. */
  static final int DEEPEST = 30;

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
    if (text.length() > MOST_CHARACTERS) {
      diagnostics.report(
          Code.STYLE_LIMIT, file.at(0), text.length() + " characters", MOST_CHARACTERS);
      return true;
    }
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      if (depth > DEEPEST) {
        diagnostics.report(Code.STYLE_LIMIT, file.at(i), "brackets nested " + depth, DEEPEST);
        return true;
      }
    }
    return false;
  }
}
