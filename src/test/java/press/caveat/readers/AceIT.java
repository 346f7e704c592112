package press.caveat.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ace by DAISY finds nothing in the booklet, of no impact. */
class AceIT {
  @Test
  void findsNothing(@TempDir Path folder) throws IOException {
    Path node = Tools.node(20);
    Path ace = Tools.module("@daisy/ace-cli/bin/ace.js");
    Path browser = Tools.program("chromium");
    List<String> command =
        List.of(
            node.toString(),
            ace.toString(),
            "-E",
            "-s",
            "-f",
            "-o",
            folder.toString(),
            BuiltBook.epub().toString());
    // Ace gives a browser five seconds to start, which a machine at work may not keep.
    Tools.Run run =
        Tools.run(
            command,
            Map.of(
                "PUPPETEER_EXECUTABLE_PATH", browser.toString(), "ACE_TIMEOUT_INITIAL", "120000"));
    JsonNode report = new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    assertEquals(List.of(), findings(report), run::output);
    assertEquals("pass", report.at("/earl:result/earl:outcome").asText(), run::output);
    assertEquals(0, run.exit(), run::output);
    int files = report.path("assertions").size();
    System.out.println("Ace: 0 findings, version " + version(report) + ", files judged: " + files);
  }

  private static String version(JsonNode report) {
    return report.at("/earl:assertedBy/doap:release/doap:revision").asText();
  }

  private static List<String> findings(JsonNode report) {
    List<String> findings = new ArrayList<>();
    for (JsonNode file : report.path("assertions")) {
      for (JsonNode finding : file.path("assertions")) {
        findings.add(
            file.at("/earl:testSubject/url").asText()
                + ": "
                + finding.at("/earl:test/earl:impact").asText()
                + ": "
                + finding.at("/earl:result/dct:description").asText());
      }
    }
    return findings;
  }
}
