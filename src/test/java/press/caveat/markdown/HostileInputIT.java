package press.caveat.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.caveat.diagnostic.Code;

/**
 * Texts the parser is quadratic in or overflows on: each without measure, and each just within the
 * limits. None may fail or hang; the first kind ends in a diagnostic of ours.
 */
@Timeout(120)
class HostileInputIT {
  private static final String[] SIGNS = {
    "[a](",
    "![a](",
    "[",
    "![[](",
    "`a",
    "*a ",
    "**a",
    "_a ",
    "~a",
    "^a",
    "++a ",
    "<",
    "<!--",
    "<?",
    "<!A ",
    "<![CDATA[",
    "{.a",
    "{#a .b x=\"",
    "[a]{.b}",
    "]{.b}",
    "[^a]",
    "[a][b]",
    "'a ",
    "\"a ",
    "[@a]",
    "<a@b.c> ",
    "[a](<b",
    "[a](b \"c",
    "&amp;",
    "--",
    "a*b_c",
    "[a _b `c ",
    "~~a~b",
    "<b c=\"",
    "](",
    "[a]()",
    "![](a)",
    "[x]({a} "
  };
  private static final String[] LINES = {
    "> a\n",
    "- a\n",
    "a\n\n",
    "1. a\n",
    "2. [a](\n",
    "> [a](\n",
    "# a\n",
    "::: note\n",
    ":::\n",
    "```\n",
    "|a|b|\n",
    "| a |\n|---|\n",
    "{.a}\n\n",
    "[a](b)\n\n",
    "![a](b)\n\n",
    "- [ ] a\n",
    "term\n: def\n\n",
    "<!-- a -->\n",
    "***\n",
    "    a\n",
    "a\n===\n",
    "[a]: b\n",
    "[^a]: b\n\n",
    "*[A]: b\n",
    "\n",
    "\t\n"
  };

  static Stream<Map.Entry<String, String>> endless() {
    Map<String, String> texts = new LinkedHashMap<>();
    Stream.of(SIGNS).forEach(s -> texts.put(s + " for ever", s.repeat(1_000_000 / s.length())));
    Stream.of(LINES)
        .forEach(s -> texts.put(s.strip() + " lines", s.repeat(1_900_000 / s.length())));
    texts.put("quotes", ">".repeat(1_000_000));
    texts.put("lists", "- ".repeat(1_000_000));
    texts.put("apostrophes", "'a ".repeat(32_000));
    texts.put("indented lists", indented(400));
    texts.put("long backtick runs", backticks(1000));
    return texts.entrySet().stream();
  }

  static Stream<Map.Entry<String, String>> allowed() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String sign : SIGNS) {
      int most =
          sign.chars().map(c -> (int) sign.chars().filter(d -> d == c).count()).max().orElse(1);
      texts.put(sign + " in a paragraph", sign.repeat(990 / most));
    }
    for (String line : LINES) {
      int lines = (int) line.chars().filter(c -> c == '\n').count();
      texts.put(line.strip() + " lines", line.repeat(39_000 / lines));
    }
    texts.put("quotes", "> ".repeat(49));
    texts.put("indented lists", indented(45));
    texts.put("long backtick runs", backticks(40));
    texts.put("spans", "[a ".repeat(900) + "]{.b}".repeat(900));
    texts.put("apostrophes", "'a ".repeat(16_000));
    texts.put("table", "|a|b|c|\n|---|---|---|\n" + "| d | e | f |\n".repeat(1900));
    texts.put("notes", numbered("[^n%d] ", "\n\n[^n%d]: text"));
    texts.put("definitions", numbered("\n\n[r%d]", "\n\n[r%d]: /x"));
    texts.put("abbreviations", numbered("AB%d ", "\n\n*[AB%d]: words"));
    return texts.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("endless")
  void isRefused(Map.Entry<String, String> text) {
    Chapters.Reading reading = Chapters.read("# T\n\n" + text.getValue());
    assertTrue(reading.diagnostics().hasErrors() || reading.body().isPresent());
    assertNotFailed(reading);
  }

  @ParameterizedTest
  @MethodSource("allowed")
  void isRead(Map.Entry<String, String> text) {
    assertNotFailed(Chapters.read("# T\n\n" + text.getValue()));
  }

  private static void assertNotFailed(Chapters.Reading reading) {
    assertTrue(
        reading.diagnostics().sorted().stream().noneMatch(d -> d.code() == Code.PARSER_FAILED),
        () -> reading.diagnostics().sorted().toString());
  }

  private static String indented(int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      text.append("  ".repeat(i)).append("- a\n");
    }
    return text.toString();
  }

  private static String backticks(int longest) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < longest; i++) {
      text.append("`".repeat(i)).append("a ");
    }
    return text.toString();
  }

  private static String numbered(String use, String definition) {
    StringBuilder text = new StringBuilder();
    for (String pattern : new String[] {use, definition}) {
      for (int i = 0; i < 900; i++) {
        text.append(String.format(java.util.Locale.ROOT, pattern, i));
      }
    }
    return text.toString();
  }
}
