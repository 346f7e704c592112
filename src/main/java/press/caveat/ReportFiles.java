package press.caveat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import press.caveat.report.HtmlReport;
import press.caveat.report.JsonReport;
import press.caveat.report.ProofReport;

/** The files a report is published as. */
final class ReportFiles {
  private ReportFiles() {}

  /** The files by name. */
  static SortedMap<String, byte[]> of(ProofReport report) {
    return new TreeMap<>(
        Map.of(HtmlReport.NAME, HtmlReport.of(report), JsonReport.NAME, JsonReport.of(report)));
  }

  /** Writes them into a folder, which is made if it is missing. */
  static void write(ProofReport report, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : of(report).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
