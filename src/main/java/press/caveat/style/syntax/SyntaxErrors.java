package press.caveat.style.syntax;

import com.helger.css.handler.ICSSParseExceptionCallback;
import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.errorhandler.ICSSInterpretErrorHandler;
import com.helger.css.reader.errorhandler.ICSSParseErrorHandler;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.source.SourceFile;

/** Turns what the parser complains of into diagnostics: one sentence, at its place. */
final class SyntaxErrors
    implements ICSSParseErrorHandler, ICSSParseExceptionCallback, ICSSInterpretErrorHandler {
  private static final int LONGEST_QUOTE = 40;

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private boolean found;

  SyntaxErrors(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  boolean found() {
    return found;
  }

  @Override
  public void onCSSParseError(ParseException error, Token lastSkipped) {
    onException(error);
  }

  @Override
  public void onException(ParseException error) {
    Token token = error.currentToken == null ? null : error.currentToken.next;
    if (token == null) {
      report(end(), "a comment or a string is never closed");
    } else if (token.image == null || token.image.isEmpty()) {
      report(end(), "a block is never closed");
    } else {
      unexpected(token);
    }
  }

  @Override
  public void onCSSUnexpectedRule(Token token, String rule, String message) {
    unexpected(token);
  }

  @Override
  public void onCSSDeprecatedProperty(Token prefix, Token identifier) {
    unexpected(prefix);
  }

  @Override
  public void onCSSBrowserCompliantSkip(ParseException error, Token from, Token to) {
    throw new IllegalStateException("the parser was told not to skip");
  }

  @Override
  public void onCSSInterpretationWarning(String message) {
    // Media it does not know: for the checks to judge, with their place.
  }

  @Override
  public void onCSSInterpretationError(String message) {
    report(Location.startOf(file.name()), message);
  }

  private void unexpected(Token token) {
    String quote = token.image.strip().replaceAll("\\s+", " ");
    if (quote.length() > LONGEST_QUOTE) {
      quote = quote.substring(0, LONGEST_QUOTE) + "…";
    }
    Location at = new Location(file.name(), token.beginLine, token.beginColumn);
    report(at, quote.isEmpty() ? "unexpected space" : "unexpected " + quote);
  }

  private Location end() {
    return file.at(Math.max(0, file.text().stripTrailing().length() - 1));
  }

  private void report(Location at, String what) {
    found = true;
    diagnostics.report(Code.STYLE_SYNTAX, at, what);
  }
}
