package press.caveat.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.Set;
import java.util.logging.Level;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;

/**
 * Turns the engine's warnings into diagnostics. The engine warns and goes on, with a page that
 * lacks something; for a book that is an error unless it is only a style rule it does not know.
 */
final class EngineLog {
  private static final Set<String> STYLE = Set.of("CSS_PARSE_GENERIC_MESSAGE");

  private final Diagnostics diagnostics;
  private final Location styles;
  private final Location manuscript;

  static {
    XRLog.setLoggerImpl(new Silence());
  }

  /**
   * @param styles where faults of style are reported
   * @param manuscript where all others are
   */
  EngineLog(Diagnostics diagnostics, Location styles, Location manuscript) {
    this.diagnostics = diagnostics;
    this.styles = styles;
    this.manuscript = manuscript;
  }

  void accept(Diagnostic message) {
    if (message.getLevel().intValue() < Level.WARNING.intValue()) {
      return;
    }
    String id = message.getLogMessageId().toString();
    if (STYLE.contains(id)) {
      diagnostics.report(Code.STYLE_ENGINE, styles, message.getFormattedMessage());
    } else {
      diagnostics.report(Code.ENGINE_FAULT, manuscript, message.getFormattedMessage());
    }
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
