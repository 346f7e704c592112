package press.caveat.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.source.SourceFile;

/** Where the checks of a sheet draw their lines; the codes' own directories show each code. */
class StyleCheckTest {
  private static List<String> codes(String css, Reach... reach) {
    Diagnostics diagnostics = new Diagnostics();
    new StyleCheck(diagnostics).check(new SourceFile("x.css", css), EnumSet.copyOf(List.of(reach)));
    return diagnostics.sorted().stream().map(d -> d.code().id()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { content: '\\41 dvice' }",
        "p { content: 'no' attr(title) }",
        "p { string-set: x 'no' }",
        "p { list-style-type: 'No. ' }",
        "p { --x: 'no' }",
        "p { text-emphasis: '1' }",
        "p { content: counter(x) ' of 5' }",
      })
  void stylesWriteNoWords(String css) {
    assertTrue(codes(css, Reach.EBOOK).contains("style-words"), css);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p::before { content: '\\2013 ' counter(x, lower-alpha) ') (' }",
        "p::after { content: leader('.') target-counter(attr(href), page) }",
        "h1 { font-family: 'Noto Sans' }",
        "q { quotes: '\\201C' '\\201D' }",
      })
  void signsAndCountersAreNoWords(String css) {
    assertEquals(List.of(), codes(css, Reach.EBOOK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { background: URL(x.png) }",
        "p { background: u\\72l('x.png') }",
        "p { background: -webkit-image-set('x.png' 1x) }",
        "p { cursor: url(x.cur), auto }",
        "p { content: url('../x.svg') }",
        "p { mask: url('#m') }",
        "p { --x: url(jar:file:x!/y) }",
        "@media print { p { background: url(x.png) } }",
        "@page { @footnote { background: url(x.png) } }",
        "@supports (color: red) { @media print { p { background: url(x.png) } } }",
      })
  void noStyleFetches(String css) {
    assertTrue(codes(css, Reach.EBOOK, Reach.PRINT).contains("style-address"), css);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@media print { p { overflow: hidden } }                 | ",
        "@media screen { p { overflow: hidden } }                | style-clipped",
        "p { overflow: visible hidden }                          | style-clipped",
        "p { margin: 0 auto 30em }                               | ",
        "p { font: bold 12pt serif }                             | style-fixed-size",
        "p { font-size: 0px; margin: -0.0pt }                    | ",
        "p { margin-left: -9999px }                              | style-fixed-size",
        "p { width: calc(100% - 3px) }                           | style-fixed-size",
        ".a2px { margin: 0 }                                     | ",
        ".a { background: #012cm5 }                              | style-one-sided",
        "a:hover { color: #036; background: #fff }               | ",
        ".a p { color: #036; background: #fff }                  | style-body-color style-body-color",
        ".a { color: #767676; background: #fff }                 | ",
        ".a { color: #777; background: #fff }                    | style-contrast",
        ".a { color: #777; color: #000; background: #fff }       | ",
        "@media (prefers-color-scheme: dark) { .a { margin: 0 }} | ",
        "@media (prefers-color-scheme: light) { p { display: none }} | style-dark-mode",
        "@media print { p { break-before: page } }               | ",
      })
  void theEbooksLines(String css, String expected) {
    assertEquals(expected == null ? "" : expected, String.join(" ", codes(css, Reach.EBOOK)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p { page-break-inside: avoid; break-inside: avoid }     | ",
        "p { overflow-wrap: anywhere; word-wrap: break-word }    | ",
        "@media screen { p { display: flex } }                   | ",
        "@media (min-width: 3em) { p { display: flex } }         | style-print-ignored",
        "p { font-family: Georgia, 'NOTO SERIF' }                | ",
        "p { font: italic 1em/1.2 Georgia, serif }               | ",
        "p { font: inherit }                                     | ",
        "p { font: italic 1em Georgia }                          | style-print-font",
        "p { content: '/' }                                      | ",
        "p { quotes: none }                                      | ",
        "p { position: absolute; overflow: hidden; color: #999 } | ",
      })
  void printsLines(String css, String expected) {
    assertEquals(expected == null ? "" : expected, String.join(" ", codes(css, Reach.PRINT)));
  }

  @Test
  @Timeout(60)
  void manyFaultsTakeNoTime() {
    assertEquals(
        39_000, codes("a{" + "b:c;".repeat(39_000) + "}", Reach.EBOOK, Reach.PRINT).size());
  }
}
