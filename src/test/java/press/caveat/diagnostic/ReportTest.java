package press.caveat.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person reads on a terminal, what a tool reads from a pipe. */
class ReportTest {
  private static final Location AT = new Location("manuscript/a.md", 3, 5);

  private static Diagnostic diagnostic(Location at, String what) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(Code.RAW_HTML, at, what);
    return diagnostics.sorted().get(0);
  }

  private static String text(String line, Location at) {
    TextLayout layout = new TextLayout(place -> Optional.of(line), TextLayout.Ink.PLAIN);
    String[] lines = layout.diagnostic(diagnostic(at, "<b>")).split("\n");
    return lines[1] + "\n" + lines[2];
  }

  @Test
  void aPipeGetsPlainLines() {
    TextLayout layout = new TextLayout(place -> Optional.empty(), TextLayout.Ink.PLAIN);
    assertEquals(
        "manuscript/a.md:3:5: error: raw HTML: <b> [raw-html]\n"
            + "  hint: Write it as Markdown; the README lists what there is.",
        layout.diagnostic(diagnostic(AT, "<b>")));
  }

  @Test
  void aTerminalGetsTheLineAndACaret() {
    TextLayout layout = new TextLayout(place -> Optional.of("the <b>"), TextLayout.Ink.COLORED);
    assertEquals(
        "\u001b[1mmanuscript/a.md:3:5: \u001b[0m\u001b[1;31merror: \u001b[0mraw HTML: <b> [raw-html]\n"
            + "      3 | the <b>\n"
            + "        |     \u001b[1;31m^\u001b[0m\n"
            + "  hint: Write it as Markdown; the README lists what there is.",
        layout.diagnostic(diagnostic(AT, "<b>")));
  }

  @Test
  void theCaretStandsUnderItsCharacter() {
    assertEquals("      3 | \ta\tb<\n        | \t \t ^", text("\ta\tb<", at(5)));
    assertEquals("      3 | 睡眠x\n        |     ^", text("睡眠x", at(3)));
    assertEquals("      3 | e\u0301x\n        |  ^", text("e\u0301x", at(3)));
    assertEquals("      3 | 😀x\n        |   ^", text("😀x", at(3)));
    assertEquals("      3 | end\n        |    ^", text("end", at(4)));
    assertEquals("      3 | end\n        |    ^", text("end", at(400)));
  }

  @Test
  void longLinesAreCutAroundTheCaret() {
    String line = "x".repeat(500) + "😀<" + "y".repeat(500);
    String[] shown = text(line, at(503)).split("\n");
    assertEquals('<', shown[0].charAt(shown[1].indexOf('^')));
    assertEquals(true, shown[0].length() < 110, shown[0]);
  }

  @Test
  void nothingMovesTheCursorOrTurnsTheText() {
    Location at = new Location("a\u001b[2J.md", 1, 2);
    String line = "a\u202Eb\u0007c";
    TextLayout layout = new TextLayout(place -> Optional.of(line), TextLayout.Ink.PLAIN);
    String text = layout.diagnostic(diagnostic(at, "<\n\u001b]0;x\u2066>"));
    assertEquals(
        "a<U+001B>[2J.md:1:2: error: raw HTML: < <U+001B>]0;x<U+2066>> [raw-html]\n"
            + "      1 | a<U+202E>b<U+0007>c\n"
            + "        |  ^\n"
            + "  hint: Write it as Markdown; the README lists what there is.",
        text);
  }

  @Test
  void theRestIsCounted() {
    Diagnostics diagnostics = new Diagnostics();
    for (int line = 1; line <= 25; line++) {
      diagnostics.report(Code.RAW_HTML, new Location("a.md", line, 1), "<b>");
    }
    diagnostics.report(Code.LINK_EMPTY, new Location("a.md", 99, 1));
    List<String> lines = printed(diagnostics, 20);
    assertEquals(20, lines.stream().filter(l -> l.endsWith("raw HTML: <b> [raw-html]")).count());
    assertEquals(1, lines.stream().filter(l -> l.endsWith("[link-empty]")).count());
    assertEquals("and 5 more [raw-html]", lines.get(lines.size() - 1));
    assertEquals(26, printed(diagnostics, 0).stream().filter(l -> l.contains(": error: ")).count());
  }

  private static List<String> printed(Diagnostics diagnostics, int most) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    TextLayout layout = new TextLayout(place -> Optional.empty(), TextLayout.Ink.PLAIN);
    new Report(layout, most).print(diagnostics.sorted(), writer);
    writer.flush();
    return out.toString().lines().toList();
  }

  @Test
  void toolsReadWhatWasMeant() {
    Random random = new Random(4);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(20, 0, 0x11000).filter(c -> !isSurrogate(c)).forEach(text::appendCodePoint);
      text.append("\"\\\n\t\u2028😀\u202E");
      Diagnostic diagnostic = diagnostic(new Location(text + ".md", 7, 9), text.toString());
      String json = new JsonLayout().diagnostic(diagnostic);
      JsonNode read = new JsonMapper().readTree(json);
      if (json.contains("\n")
          || !read.get("file").stringValue().equals(text + ".md")
          || !read.get("message").stringValue().equals("raw HTML: " + text)) {
        wrong.add(json);
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(
        "{\"file\":\"manuscript/a.md\",\"line\":3,\"column\":5,\"severity\":\"error\","
            + "\"code\":\"raw-html\",\"message\":\"raw HTML: <b>\","
            + "\"hint\":\"Write it as Markdown; the README lists what there is.\"}",
        new JsonLayout().diagnostic(diagnostic(AT, "<b>")));
    assertEquals("{\"code\":\"raw-html\",\"omitted\":5}", new JsonLayout().rest(Code.RAW_HTML, 5));
  }

  private static Location at(int column) {
    return new Location("a.md", 3, column);
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
