package press.caveat.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JointsTest {
  private static final float RIGHT_EDGE = 180;

  /** Numbers of notes stand on the line here, so that reading by position finds them in it. */
  private static final String CSS =
      """
      @page { size: 200pt 300pt; margin: 20pt }
      body { margin: 0; font-size: 10pt } p { margin: 0 }
      sup { font-size: 70%; vertical-align: baseline } td { padding: 0 }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"left", "justify", "right"})
  void noLineBeginsWithWhatBelongsToTheLineBefore(String align) throws IOException {
    String text = "<p>" + phrases(300, new Random(4)) + "</p>";
    String css = CSS + "p{text-align:" + align + "}";
    List<PrintedLine> lines = PrintedLine.ofOneColumn(Print.of(css, Print.body(text)).pdf());
    assertTrue(lines.size() > 100, "many lines: " + lines.size());
    List<String> torn =
        lines.stream()
            .map(line -> line.text().strip())
            .filter(line -> !line.matches("[\\p{L}(].*[^(]"))
            .toList();
    assertEquals(List.of(), torn);
  }

  /** Were the widths of layout still there, a gap as wide as what is kept would open. */
  @Test
  void leaveNoGapBehind() throws IOException {
    String text = "a<sup>123</sup>, (<b>b</b>) <i>c</i><b>d</b>.";
    String css = CSS + "p{font-size:20pt}";
    List<PrintedLine> lines =
        PrintedLine.of(Print.of(css, Print.body("<p>" + text + "</p>")).pdf());
    assertEquals(List.of("a123, (b) cd."), lines.stream().map(PrintedLine::text).toList());
  }

  @Test
  void giveWayWhereALineIsTooShort() throws IOException {
    String text = "xx incomprehensible<b>incomprehensible</b>, on <i>and</i>, on and on and on. ";
    for (String wrap : List.of("<p>%s</p>", "<table><tr><td>%s</td></tr></table>")) {
      Print print = Print.of(CSS, Print.body(wrap.formatted(text.repeat(3))));
      List<PrintedLine> lines = PrintedLine.ofOneColumn(print.pdf());
      assertEquals(
          List.of(), lines.stream().filter(line -> line.right() > RIGHT_EDGE + 3).toList());
      assertTrue(lines.stream().anyMatch(line -> line.text().startsWith("incomp")), "it was torn");
    }
  }

  @Test
  void leaveNoMarkInTheDocument() throws IOException {
    String text = "<p id=p>word<sup><a href='#p'>52</a></sup>, <a href='#p'>word</a>.</p>";
    Print print = Print.of(CSS, Print.body(text));
    assertEquals("word52, word.", PrintedLine.of(print.pdf()).get(0).text());
    try (PDDocument document = print.open()) {
      List<PDAnnotation> links = document.getPage(0).getAnnotations();
      assertEquals(List.of("52", "word"), links.stream().map(PDAnnotation::getContents).toList());
      assertEquals(
          0.7f * 10 * 2 * 0.56f, links.get(0).getRectangle().getWidth(), 0.6f, "two digits wide");
    }
  }

  /** The engine counts when it computes a style; notes lost their numbers by that. */
  @ParameterizedTest
  @ValueSource(strings = {"", "<p>xx incomprehensible<b>incomprehensible</b>, on.</p>"})
  void notesKeepTheirNumbers(String torn) throws IOException {
    String css =
        CSS
            + """
            span { float: footnote; counter-increment: footnote }
            span::footnote-call { content: counter(footnote) }
            span::footnote-marker { content: counter(footnote) '. ' }
            """;
    String text = "<p>one<span>First.</span></p><p>two<span>Second<b>s</b>.</span></p>";
    List<String> lines =
        PrintedLine.of(Print.of(css, Print.body(text + torn)).pdf()).stream()
            .map(PrintedLine::text)
            .toList();
    assertTrue(lines.containsAll(List.of("one1", "two2", "1. First.", "2. Seconds.")), "" + lines);
  }

  private static String phrases(int count, Random random) {
    String[] kinds = {
      "%s",
      "%s",
      "<em>%s</em>,",
      "%s<sup><a href='#x'>12,34</a></sup>.",
      "(<b>%s</b>)",
      "%s<i>s</i>;"
    };
    StringBuilder text = new StringBuilder("<a id='x'></a>");
    for (int i = 0; i < count; i++) {
      String word = "incomprehensible".substring(0, 2 + random.nextInt(14));
      text.append(kinds[random.nextInt(kinds.length)].formatted(word)).append(' ');
    }
    return text.toString();
  }
}
