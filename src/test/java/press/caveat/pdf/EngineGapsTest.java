package press.caveat.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.caveat.book.Edition;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostic;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.source.SourceFolder;
import press.caveat.style.Styles;
import press.caveat.style.Stylesheet;

/**
 * The table of what print lacks, held against the engine: a rule the table calls ignored makes the
 * engine complain, one it does not name does not, and no complaint reaches the user twice.
 */
class EngineGapsTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/style/print-gaps.txt");

  @TempDir Path folder;

  private final Map<Integer, String> kinds = new TreeMap<>();
  private final Diagnostics checked = new Diagnostics();

  @Test
  void theTableSaysWhatTheEngineDoes() throws IOException {
    Stylesheet sheet = sheet();
    TreeSet<Integer> told = lines(checked, Code.STYLE_PRINT_IGNORED);
    TreeSet<Integer> wrong = lines(checked, Code.STYLE_PRINT_WRONG);
    Diagnostics engine = new Diagnostics();
    layOut(new Stylesheet(sheet.name(), sheet.css(), List.of()), engine);
    TreeSet<Integer> complained = lines(engine, Code.STYLE_ENGINE);
    List<String> faults = new ArrayList<>();
    List<String> css = sheet.css().lines().toList();
    kinds.forEach(
        (line, kind) -> {
          String said =
              (told.contains(line) ? "told " : wrong.contains(line) ? "wrong " : "")
                  + (complained.contains(line) ? "complained" : "");
          String expected =
              switch (kind) {
                case "ignored" -> "told complained";
                case "silent" -> "told ";
                case "wrong" -> "wrong ";
                default -> "";
              };
          if (!said.equals(expected)) {
            faults.add(kind + ", but [" + said + "]: " + css.get(line - 1));
          }
        });
    assertEquals(List.of(), faults);
  }

  @Test
  void whatTheTableExplainsTheEngineNeedNotSay() throws IOException {
    Diagnostics engine = new Diagnostics();
    layOut(sheet(), engine);
    assertEquals(List.of(), engine.sorted());
  }

  @Test
  void whatNobodyExplainsComesWithItsLine() throws IOException {
    Diagnostics engine = new Diagnostics();
    String css = "\n\n/* one */\np { color: redd;\n  colr: red }\np { width: 10 }\n";
    layOut(new Stylesheet("print.css", css, List.of()), engine);
    assertEquals(
        List.of(
            "print.css:4:1: warning: the print engine says: Value redd is not a recognized"
                + " identifier. Skipping declaration. [style-engine]",
            "print.css:5:1: warning: the print engine says: colr is an unrecognized CSS property."
                + " Ignoring declaration. [style-engine]",
            "print.css:6:1: warning: the print engine says: Value for width must be an identifier,"
                + " length, or percentage. Skipping declaration. [style-engine]"),
        engine.sorted().stream().map(Diagnostic::line).toList());
  }

  /** The examples as one sheet, a rule a line, read and checked. */
  private Stylesheet sheet() throws IOException {
    StringBuilder css = new StringBuilder();
    kinds.clear();
    for (String line : Files.readAllLines(EXAMPLES)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] parts = line.split(" ", 2);
        css.append(parts[1]).append('\n');
        kinds.put(kinds.size() + 1, parts[0]);
      }
    }
    Files.writeString(folder.resolve("print.css"), css);
    Files.writeString(folder.resolve("shared.css"), "");
    Styles styles =
        Styles.read(new SourceFolder(folder, checked), List.of(Edition.A4), checked).orElseThrow();
    assertEquals(List.of(), checked.sorted().stream().filter(d -> !printGap(d)).toList());
    return styles.of(Edition.A4).get(1);
  }

  private static boolean printGap(Diagnostic diagnostic) {
    return diagnostic.code() == Code.STYLE_PRINT_IGNORED
        || diagnostic.code() == Code.STYLE_PRINT_WRONG;
  }

  private static TreeSet<Integer> lines(Diagnostics diagnostics, Code code) {
    TreeSet<Integer> lines = new TreeSet<>();
    diagnostics.sorted().stream()
        .filter(d -> d.code() == code)
        .forEach(d -> lines.add(d.location().line()));
    return lines;
  }

  private static void layOut(Stylesheet sheet, Diagnostics diagnostics) throws IOException {
    EngineLog log = new EngineLog(diagnostics, List.of(sheet), Location.startOf("text"));
    Document document = Document.createShell("");
    document.head().appendElement("style").appendText("p { margin: 0 }");
    document.head().appendElement("style").appendText(sheet.css());
    document.body().append("<p class='a'>a <b>b</b></p><p>c</p><ol><li>d</li></ol>");
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withDiagnosticConsumer(log::accept);
    builder.withW3cDocument(new W3CDom().fromJsoup(document), "book:/");
    builder.toStream(new ByteArrayOutputStream());
    builder.run();
  }
}
