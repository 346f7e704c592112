package press.caveat.style.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.Limit;
import press.caveat.source.SourceFile;

/** Any text is either a sheet or an error with its place; nothing else. */
@Timeout(60)
class SheetReaderTest {
  private static final List<String> TOKENS =
      List.of(
          "a",
          ".b",
          "#c",
          "*",
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          ":",
          "::",
          ";",
          ",",
          ">",
          "+",
          "~",
          "@media",
          "@page",
          "@import",
          "@x",
          "\"s\"",
          "'t'",
          "\"",
          "'",
          "url(",
          "url(x)",
          "/*",
          "*/",
          "\\",
          "\\41 ",
          "!important",
          "1em",
          "-1",
          "50%",
          "#fff",
          "not",
          "and",
          "calc(",
          "rgb(1,2,3)",
          "\n",
          "\t",
          " ",
          "<!--",
          "-->",
          "U+1",
          "é",
          "😀",
          "color",
          "var(--x)");

  private static Optional<Sheet> read(String css, Diagnostics diagnostics) {
    return new SheetReader(diagnostics).read(new SourceFile("x.css", css));
  }

  @Test
  void placesAreThoseOfTheFile() {
    Diagnostics diagnostics = new Diagnostics();
    Sheet sheet =
        read("/* é */\n\t.a > b:hover,\n😀 { Color: RED;\n  \\6d argin: 1EM 'X Y' }", diagnostics)
            .orElseThrow();
    Rule rule = sheet.rules().get(0);
    assertEquals("x.css:2:2", rule.span().start().toString());
    assertEquals(4, rule.span().lastLine());
    assertEquals(List.of(".a", ">", "b", ":hover"), rule.selectors().get(0).parts());
    assertEquals(List.of("b", ":hover"), rule.selectors().get(0).subject());
    assertEquals("x.css:3:6", rule.declarations().get(0).span().start().toString());
    assertEquals("color: red", rule.declarations().get(0).toString());
    assertEquals("margin", rule.declarations().get(1).property());
    assertEquals("1em 'X Y'", rule.declarations().get(1).value());
    assertEquals(
        List.of(new Term(Term.Kind.WORD, "1em"), new Term(Term.Kind.STRING, "X Y")),
        rule.declarations().get(1).terms());
  }

  @Test
  void rulesKnowWhatIsAroundThem() {
    Sheet sheet =
        read(
                "@media print { @page x { margin: 0; @footnote { color: red } } p { top: 0 } }",
                new Diagnostics())
            .orElseThrow();
    assertEquals(3, sheet.rules().size());
    assertEquals(
        List.of("@media print", "@page x", "@footnote"),
        sheet.rules().get(0).within().stream().map(AtRule::toString).toList());
  }

  static Stream<String> hostile() {
    return Stream.of(
        "a{".repeat(90_000),
        "(".repeat(190_000),
        "a,".repeat(90_000) + "a{}",
        "a ".repeat(90_000) + "{}",
        "a{b:" + "c ".repeat(90_000) + "}",
        "a{b:" + "-".repeat(190_000) + "}",
        "a{b:\"" + "\\41 ".repeat(40_000) + "\"}",
        "/*".repeat(90_000),
        "/**/".repeat(40_000),
        "a:not(".repeat(29) + "b" + ")".repeat(29) + "{}",
        "@media x{".repeat(29) + "}".repeat(29),
        "a{}".repeat(60_000),
        "\\".repeat(190_000),
        "@".repeat(190_000),
        "\"".repeat(190_000),
        "u".repeat(199_999),
        "a{" + "b:c;".repeat(40_000) + "}");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextEndsInASheetOrAnError(String css) {
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(read(css, diagnostics).isPresent() != diagnostics.hasErrors());
  }

  @Test
  void tooMuchIsRefused() {
    Diagnostics diagnostics = new Diagnostics();
    read(" ".repeat(Limit.STYLE_CHARACTERS.value() + 1), diagnostics);
    assertEquals(Code.STYLE_LIMIT, diagnostics.sorted().get(0).code());
  }

  @Test
  void anySequenceOfTokensEndsInASheetOrAnError() {
    Random random = new Random(20261122);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder css = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        css.append(TOKENS.get(random.nextInt(TOKENS.size())));
      }
      Diagnostics diagnostics = new Diagnostics();
      assertTrue(
          read(css.toString(), diagnostics).isPresent() != diagnostics.hasErrors(), css::toString);
    }
  }
}
