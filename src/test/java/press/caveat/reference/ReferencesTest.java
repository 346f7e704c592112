package press.caveat.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.caveat.diagnostic.Diagnostic;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.SourceFile;

class ReferencesTest {
  private static final String REST =
      "\"author\": [{\"family\": \"A\"}], \"issued\": {\"date-parts\": [[2020]]}, "
          + "\"container-title\": \"J\", \"volume\": 1, \"title\": \"T\"";

  private static List<String> problemsOf(String... lines) {
    Diagnostics diagnostics = new Diagnostics();
    References.read(new SourceFile("r.json", String.join("\n", lines)), diagnostics);
    return diagnostics.sorted().stream().map(Diagnostic::line).toList();
  }

  @Test
  void namesEveryFaultWhereItStands() {
    assertEquals(
        List.of(
            "r.json:2:2: error: the reference has no id [reference-without-id]",
            "r.json:4:9: error: b lacks issued [reference-incomplete]",
            "r.json:4:9: error: b lacks volume/issue/number/page/DOI/URL [reference-incomplete]",
            "r.json:5:3: error: there is no field titel; nearest is title"
                + " [reference-field-unknown]",
            "r.json:7:11: error: there is no type web-page; nearest is webpage"
                + " [reference-type-unknown]",
            "r.json:8:9: error: a, b cannot be a key [reference-key-malformed]",
            "r.json:9:9: error: the reference b stands twice, also at r.json:4:9"
                + " [reference-twice]"),
        problemsOf(
            "[",
            " {\"type\": \"article-journal\", " + REST + "},",
            " {",
            "  \"id\": \"b\", \"type\": \"article-journal\", \"container-title\": \"J\",",
            "  \"titel\": \"T\", \"title\": \"T\"},",
            " {\"id\": \"c\", " + REST + ",",
            "  \"type\": \"web-page\"},",
            " {\"id\": \"a, b\", \"type\": \"article-journal\", " + REST + "},",
            " {\"id\": \"b\", \"type\": \"article-journal\", " + REST + "}",
            "]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"volume\": \"\"             | volume must be text",
        "\"volume\": [1]              | volume must be text",
        "\"volume\": null             | volume must be text",
        "\"author\": []               | author must be a list of names",
        "\"author\": \"A\"            | author must be a list of names",
        "\"author\": [{\"given\": \"A\"}] | author must be a list of names",
        "\"author\": [{\"family\": \"A\", \"born\": \"B\"}] | author must be a list of names",
        "\"issued\": \"2020\"         | issued must be a date",
        "\"issued\": {\"raw\": \"May\"} | issued must be a date",
        "\"issued\": {\"date-parts\": []} | issued must be a date",
        "\"issued\": {\"date-parts\": [[2023, 2, 29]]} | issued must be a date",
        "\"issued\": {\"date-parts\": [[2020], [2021, 1]]} | issued must be a date",
        "\"issued\": {\"date-parts\": [[99999999999999999999]]} | issued must be a date",
        "\"DOI\": \"11.5/x\"          | DOI must be like 10.1000/182",
        "\"URL\": \"javascript:x\"    | javascript:x is not an http",
        "\"URL\": \"https://a b\"     | https://a b is not an http",
        "\"title\": \"a\\u0007b\"     | the text holds the control character U+0007",
        "\"title\": \"a\\ud800\"      | the text holds the control character U+D800",
      })
  void refusesAValueThatIsNotOfItsField(String field, String message) {
    List<String> problems = problemsOf("[{\"id\": \"x\", \"type\": \"document\",", field, "}]");
    String prefix = "r.json:2:" + (field.indexOf(':') + 3) + ": error: " + message;
    assertTrue(problems.stream().anyMatch(p -> p.startsWith(prefix)), problems::toString);
  }

  @Test
  void aMalformedFieldIsNotReportedAsMissingToo() {
    assertEquals(
        List.of(
            "r.json:1:70: error: URL must be text of 1 to 2000 characters [reference-field-wrong]"),
        problemsOf(
            "[{\"id\": \"x\", \"type\": \"webpage\", \"publisher\": \"P\", \"title\":\"T\",\"URL\": \"\"}]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                | 1:1: error: the references must be one list",
        "[1]               | 1:2: error: the references must be one list",
        "[] []             | 1:4: error: the references must be one list",
        "``                | 1:1: error: the references must be one list",
        "[{\"id\": \"a\"   | 1:12: error: this is not JSON: Unexpected end-of-input",
        "[{id: 1}]         | 1:3: error: this is not JSON: Unexpected character",
        "[{\"id\": \"a\", \"id\": \"b\"}] | 1:18: error: this is not JSON: Duplicate field 'id'",
      })
  void refusesWhatIsNotAListOfObjects(String json, String message) {
    List<String> problems = problemsOf(json);
    assertTrue(problems.get(0).startsWith("r.json:" + message), problems::toString);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 1_000, 200_000})
  void deepNestingEndsInADiagnostic(int depth) {
    List<String> problems = problemsOf("[{\"custom\": " + "[".repeat(depth));
    assertEquals(1, problems.size());
    assertTrue(
        problems.get(0).contains("this is not JSON: Document nesting depth"), problems::toString);
  }

  @Test
  void hugeNumbersAndStringsEndInADiagnostic() {
    String number = "9".repeat(1_000_000);
    String text = "x".repeat(300_000);
    assertTrue(problemsOf("[{\"volume\": " + number + "}]").get(0).contains("not JSON"));
    assertTrue(problemsOf("[{\"title\": \"" + text + "\"}]").get(0).contains("not JSON"));
    assertTrue(
        problemsOf("[{\"id\":\"x\",\"volume\": 1e999999999}]").stream()
            .noneMatch(line -> line.contains("not JSON")));
  }

  /** Every kind of field there is. */
  private static final String LIBRARY =
      """
      [{"id": "trial", "type": "article-journal", "title": "Rest and ache: a trial", "volume": 12,
        "author": [{"family": "Moss", "given": "Ann", "suffix": "Jr"}, {"literal": "Office"}],
        "issued": {"date-parts": [[2019, 3, 7], [2019, 3, 9]]}, "container-title": "J Rest",
        "DOI": "10.5555/rest.2019.3", "note": "x", "custom": {"a": [1, [true, null]]}},
       {"id": "page", "type": "webpage", "title": "Help", "publisher": "\\u00c9tat",
        "accessed": {"date-parts": [["2025"]]}, "URL": "https://example.org/help?a=1&b=2"}]
      """;

  @Test
  void anyBrokenFileEndsInDiagnostics() {
    assertEquals(List.of(), problemsOf(LIBRARY));
    Random random = new Random(17);
    for (int end = 0; end < LIBRARY.lastIndexOf("]"); end += 3) {
      assertFalse(problemsOf(LIBRARY.substring(0, end)).isEmpty());
      StringBuilder broken = new StringBuilder(LIBRARY);
      for (int i = 0; i < 3; i++) {
        broken.setCharAt(
            random.nextInt(broken.length()), "[]{}\",:0\\ x".charAt(random.nextInt(11)));
      }
      problemsOf(broken.toString());
    }
  }

  @Test
  void readsWhatCslJsonWritersWrite() {
    Diagnostics diagnostics = new Diagnostics();
    String json =
        "[{\"id\": 7, \"type\": \"book\", \"title\": \"A\\n  B\", \"publisher\": \"P\","
            + " \"editor\": [{\"family\": \"E\"}], \"issued\": {\"date-parts\": [[\"2020\", 5]]},"
            + " \"DOI\": \"https://doi.org/10.5555/x\", \"custom\": {\"a\": [true]}}]";
    References references = References.read(new SourceFile("r.json", json), diagnostics);
    assertTrue(diagnostics.isEmpty(), () -> diagnostics.sorted().toString());
    Reference book = references.get("7").orElseThrow();
    assertEquals("A B", book.text("title"));
    assertEquals("10.5555/x", book.text("DOI"));
    assertFalse(book.has("custom"));
  }
}
