package press.caveat.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.style.Stylesheet;

/**
 * Turns the engine's warnings into diagnostics. The engine warns and goes on, with a page that
 * lacks something; for a book that is an error unless it is only a style rule it does not know.
 */
final class EngineLog {
  private static final Set<String> STYLE = Set.of("CSS_PARSE_GENERIC_MESSAGE");

  /** "(address#inline_style_2) columns is unknown at line 7. Ignoring declaration." */
  private static final Pattern MESSAGE =
      Pattern.compile("\\(\\S*?(?:#inline_style_(\\d+))?\\) (.*?)(?: at line (\\d+))?\\.( .*)?");

  private final Diagnostics diagnostics;
  private final List<Stylesheet> sheets;
  private final Location manuscript;

  static {
    XRLog.setLoggerImpl(new Silence());
  }

  /**
   * @param sheets the publisher's, in the order of the cascade; the page rules of the edition stand
   *     before them
   * @param manuscript where what is no fault of style is reported
   */
  EngineLog(Diagnostics diagnostics, List<Stylesheet> sheets, Location manuscript) {
    this.diagnostics = diagnostics;
    this.sheets = List.copyOf(sheets);
    this.manuscript = manuscript;
  }

  void accept(Diagnostic message) {
    if (message.getLevel().intValue() < Level.WARNING.intValue()) {
      return;
    }
    String id = message.getLogMessageId().toString();
    if (STYLE.contains(id)) {
      style(message.getFormattedMessage());
    } else {
      diagnostics.report(Code.ENGINE_FAULT, manuscript, message.getFormattedMessage());
    }
  }

  /** Passes on what the check of the styles has not already said with more sense. */
  private void style(String message) {
    Matcher parts = MESSAGE.matcher(message);
    int index =
        parts.matches() && parts.group(1) != null ? Integer.parseInt(parts.group(1)) - 2 : -1;
    if (index < 0 || index >= sheets.size()) {
      Stylesheet last = sheets.get(sheets.size() - 1);
      diagnostics.report(Code.STYLE_ENGINE, Location.startOf(last.name()), message);
      return;
    }
    Stylesheet sheet = sheets.get(index);
    String consequence = parts.group(4) == null ? "" : parts.group(4);
    String said = parts.group(2) + "." + consequence;
    int line = line(sheet, parts.group(3), consequence);
    if (!sheet.explains(line, said)) {
      diagnostics.report(Code.STYLE_ENGINE, new Location(sheet.name(), line, 1), said);
    }
  }

  /**
   * The line in the file, from 1. The engine counts from 0 where it does not know a property, from
   * 1 elsewhere, and leaves out blank lines at the beginning.
   */
  private static int line(Stylesheet sheet, String number, String consequence) {
    int line = number == null ? 1 : Integer.parseInt(number);
    int fromOne = consequence.equals(" Ignoring declaration.") ? line + 1 : line;
    String css = sheet.css();
    String begun = css.stripLeading();
    long blank =
        css.substring(0, css.length() - begun.length()).chars().filter(c -> c == '\n').count();
    return Math.max(1, fromOne + (int) blank);
  }

  /** The engine's own logger; switched off altogether it would not call us either. */
  private static final class Silence implements XRLogger {
    @Override
    public void log(String where, Level level, String msg) {}

    @Override
    public void log(String where, Level level, String msg, Throwable th) {}

    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
      return false;
    }
  }
}
