package press.caveat.verify.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EPUBProfile;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.caveat.verify.Finding;
import press.caveat.verify.Outcome;
import press.caveat.verify.Rule;

/**
 * EPUBCheck as a library, asked for every message it has, down to usage notes. Its first call takes
 * seconds; nothing of it is loaded before.
 */
public final class ValidatorEpubCheck {
  private ValidatorEpubCheck() {}

  /**
   * Validates a file.
   *
   * @param name a name that ends in {@code .epub}
   * @return one finding for each message, or one that there are none
   */
  public static List<Finding> validate(byte[] epub, String name) {
    Messages messages = new Messages();
    PrintStream standard = System.err;
    // The schema processors write their own warnings to the standard error of the whole process.
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      EpubCheck check =
          new EpubCheck(new ByteArrayInputStream(epub), messages, name, EPUBProfile.DEFAULT);
      check.setLocale(Locale.ENGLISH);
      check.doValidate();
    } finally {
      System.setErr(standard);
    }
    if (messages.findings.isEmpty()) {
      String clean = "EPUBCheck: no fatals, errors, warnings or usage notes";
      return List.of(new Finding(Rule.EPUB_VALID, Outcome.PASSED, "", clean));
    }
    return List.copyOf(messages.findings);
  }

  private static final class Messages extends MasterReport {
    private final List<Finding> findings = new ArrayList<>();

    Messages() {
      setReportingLevel(ReportingLevel.Usage);
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
      if (message.getSeverity() == Severity.SUPPRESSED) {
        return;
      }
      // EPUBCheck resolves addresses against a host with a random name.
      String text =
          message.getMessage(arguments).replaceAll("https://[-0-9a-f]{36}\\.[a-z.3]+/", "");
      String place = location.getPath() + ":" + location.getLine() + ":" + location.getColumn();
      String said = message.getSeverity() + " " + message.getID() + ": " + text;
      findings.add(new Finding(Rule.EPUB_VALID, Outcome.FAILED, place, said));
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
      return 0;
    }

    @Override
    public void initialize() {}
  }
}
