package press.caveat;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/**
 * Keeps the print engine's own log from the console. It is not switched off: that would silence,
 * for every other test of the run too, whoever listens to its diagnostics.
 */
public final class QuietEngine implements XRLogger {
  private QuietEngine() {}

  public static void install() {
    XRLog.setLoggerImpl(new QuietEngine());
  }

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
